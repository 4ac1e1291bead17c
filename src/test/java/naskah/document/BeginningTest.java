package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {

    @Test
    void aTextThatFitsIsWhole() {
        assertThat(Beginning.of("Banjir", 6)).isEqualTo("Banjir");
    }

    @Test
    void aLongerTextEndsWithAnEllipsisAndNoSpaceBeforeIt() {
        assertThat(Beginning.of("Banjir di Demak", 7)).isEqualTo("Banjir…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Beginning.of("Hujan 🌧 lagi", 7)).isEqualTo("Hujan…");
    }
}
