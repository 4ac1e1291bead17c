package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrangerInCaptionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`takarir: Gubernur Joko Wiratama membuka panen.\nPanen dibuka Bupati Sri Handayani, kata panitia.\nIa didampingi camat.` | `Joko Wiratama`",
        "`takarir: Bupati Sri Handayani (kiri) dan Laras Pramesti (kanan).\nPanen dibuka Bupati Sri Handayani, kata panitia.\nIa didampingi camat.` | `Laras Pramesti`"
    })
    void findsAPersonWhomTheBodyDoesNotName(String copy, String marked) {
        assertThat(Checks.marked(new StrangerInCaption(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Handayani (tengah) membuka panen.\nPanen dibuka Bupati Sri Handayani, kata panitia.\nIa didampingi camat.",
        "takarir: Bupati Sri Handayany membuka panen.\nPanen dibuka Bupati Sri Handayani, kata panitia.\nIa didampingi camat.",
        "takarir: Suasana panen di Sawah Besar.\nPanen dibuka Bupati Sri Handayani, kata panitia.\nIa didampingi camat.",
        "takarir: Petani menjemur padi di Kabupaten Kudus.\nPanen dibuka Bupati Sri Handayani, kata panitia.\nIa didampingi camat.",
        "takarir: Gubernur Joko Wiratama membuka panen."
    })
    void leavesPeopleOfTheBodyAndPlaces(String copy) {
        assertThat(Checks.marked(new StrangerInCaption(), copy)).isEmpty();
    }
}
