package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseToponymsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Delegasi Cina tiba di Semarang.` | `Cina`",
        "`Petani dari China memborong benih.` | `China`",
        "`Warga Turki panen. Turki menjual gandum. Pasar Turkiye ramai.` | `Turkiye`"
    })
    void findsANameThatTheHouseDoesNotUse(String copy, String marked) {
        assertThat(Checks.marked(new HouseToponyms(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Delegasi Tiongkok tiba.",
        "Nelayan melaut di Laut China Selatan.",
        "Bank of China membuka cabang.",
        "Air China mendarat.",
        "Buku \"Wajah China Baru\" terbit.",
        "Pemain itu juara China Open.",
        "Petani menanam pacar cina.",
        "Delegasi Kyiv tiba."
    })
    void leavesNamesOfFirmsSeasAndQuotedTitles(String copy) {
        assertThat(Checks.marked(new HouseToponyms(), copy)).isEmpty();
    }

    @Test
    void suggestsTheHousesName() {
        assertThat(Checks.of(new HouseToponyms(), "Delegasi Cina tiba."))
                .flatExtracting(Finding::suggestions)
                .containsExactly("Tiongkok");
    }
}
