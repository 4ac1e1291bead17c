package naskah.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitTest {
    private static final Hit HIT = Hit.at(3, 8, "gabah").saying("padi").atMost(Weight.NOTE).as("lain");

    @Test
    void isTheSameFurtherOn() {
        assertThat(HIT.moved(2)).isEqualTo(Hit.at(5, 10, "gabah").saying("padi").atMost(Weight.NOTE).as("lain"));
        assertThat(HIT.moved(2).moved(-2)).isEqualTo(HIT);
    }

    @ParameterizedTest
    @CsvSource({"ERROR, NOTE, NOTE", "NOTE, WARNING, NOTE", "OFF, WARNING, OFF", "STOP, STOP, STOP"})
    void isNeverTakenMoreHeavilyThanItMay(Weight rule, Weight most, Weight taken) {
        assertThat(HIT.atMost(most).weighed(rule)).isEqualTo(taken);
    }

    @Test
    void marksAtLeastOneCharacter() {
        assertThatThrownBy(() -> Hit.at(3, 3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("3");
    }
}
