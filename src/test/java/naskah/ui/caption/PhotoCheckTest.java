package naskah.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import naskah.article.Passage.Kind;
import naskah.check.Finding;
import naskah.check.spelling.Dictionaries;
import naskah.house.House;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final PhotoCheck check = new PhotoCheck(House.standard(), new Dictionaries(Optional.of(Path.of("tidak-ada"))));

    @ParameterizedTest
    @CsvSource({"Panen bernilai dua milyar rupiah,milyar", "Petani bekerja dirumah,dirumah"})
    void theRulesThatReadOneTextReadCaptionAndAltText(String text, String marked) {
        assertThat(check.findings(new PhotoMetadata(text, "", "", "", ""), TODAY))
                .anySatisfy(finding -> {
                    assertThat(finding.text()).isEqualTo(marked);
                    assertThat(finding.passage().kind()).isEqualTo(Kind.CAPTION);
                });
        assertThat(check.findings(new PhotoMetadata("", "", "", text, ""), TODAY))
                .extracting(finding -> finding.passage().kind())
                .contains(Kind.ALT);
    }

    @Test
    void aCreditInTheCaptionIsReadAsACreditAndWordsInOrderAreLeftAlone() {
        assertThat(check.findings(new PhotoMetadata("Petani memanen padi di Sari (CMG)", "", "", "", ""), TODAY))
                .extracting(Finding::id)
                .isEmpty();
        assertThat(check.findings(PhotoMetadata.NONE, TODAY)).isEmpty();
    }
}
