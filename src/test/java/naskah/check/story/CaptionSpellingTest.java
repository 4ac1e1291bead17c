package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionSpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`takarir: Bupati Sri Wahyuningsh meninjau sawah.\nBupati Sri Wahyuningsih meninjau sawah.` | `Wahyuningsh`",
        "`takarir: Laras Premesti (kiri) menari.\nLaras Pramesti menari di pendapa.` | `Premesti`",
        "`alt: Menteri Murat Nurtieu berpidato\nMenteri Murat Nurtleu berpidato.` | `Nurtieu`"
    })
    void findsANameSpelledOtherwiseThanInTheBody(String copy, String marked) {
        assertThat(Checks.marked(new CaptionSpelling(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "takarir: Bupati Sri Wahyuningsih meninjau sawah.\nBupati Sri Wahyuningsih meninjau sawah.",
        "takarir: Rahmat Hidayat menari.\nAbdul Rahman menari.",
        "takarir: Laras Premesti menari.\nRini Pramesti menari.",
        "takarir: Warga mengantre di Cipatat.\nBanjir melanda Citatah.",
        "takarir: Laras Premesti menari."
    })
    void leavesNamesOfOthers(String copy) {
        assertThat(Checks.marked(new CaptionSpelling(), copy)).isEmpty();
    }

    @Test
    void suggestsTheSpellingOfTheBody() {
        String copy = "takarir: Laras Premesti menari.\nLaras Pramesti menari di pendapa.";
        assertThat(Checks.of(new CaptionSpelling(), copy)).flatExtracting(Finding::suggestions).containsExactly("Pramesti");
    }
}
