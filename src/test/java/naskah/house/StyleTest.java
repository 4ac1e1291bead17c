package naskah.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {
    @Test
    void aWordThatOpenedASentenceIsKeptAsTheCheckComparesIt() {
        assertThat(Style.STANDARD.withWord("Swafoto").withWord("swafoto").words()).containsExactly("swafoto");
    }
}
