package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.check.Checks;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`judul: Petani Kudus Menanam Padi Lebih Awal karena Air Irigasi Sudah Mengalir Deras` | ` Deras`",
        "`judul: Petani Menanam Padi.` | `Padi.`"
    })
    void findsWhatGoesBeyondTheLimitAndTheFullStop(String copy, String marked) {
        assertThat(Checks.marked(new HeadlineForm(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "judul: Petani Menanam Padi",
        "judul: Petani Menanam Padi?",
        "judul: Saham Laut Biru Tbk.",
        "judul: Petani Menunggu ..."
    })
    void leavesShortHeadlinesAndDotsOfAbbreviations(String copy) {
        assertThat(Checks.marked(new HeadlineForm(), copy)).isEmpty();
    }

    @Test
    void saysTheLengthAndTheLimit() {
        String copy = "judul: " + "Panen ".repeat(13);
        assertThat(said(copy)).containsExactly("Judul 77 karakter; batas redaksi 70.");
        assertThat(said("judul: Petani Menanam Padi.")).containsExactly("Judul tidak diakhiri titik.");
    }

    private static List<String> said(String copy) {
        Messages words = Messages.in(Language.INDONESIAN);
        return Checks.of(new HeadlineForm(), copy).stream()
                .map(finding -> words.get(finding.messageKey(), finding.arguments()))
                .toList();
    }
}
