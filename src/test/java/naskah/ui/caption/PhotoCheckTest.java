package naskah.ui.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import naskah.article.Passage.Kind;
import naskah.check.Finding;
import naskah.check.spelling.Dictionaries;
import naskah.house.House;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final PhotoCheck check = new PhotoCheck(House.standard(), new Dictionaries(Optional.of(Path.of("tidak-ada"))));

    @ParameterizedTest
    @CsvSource({"Panen bernilai dua milyar rupiah,milyar", "Petani bekerja dirumah,dirumah"})
    void theRulesThatReadOneTextReadCaptionAndAltText(String text, String marked) {
        assertThat(check.findings(photo(text, "CMG", ""), TODAY))
                .anySatisfy(finding -> {
                    assertThat(finding.text()).isEqualTo(marked);
                    assertThat(finding.passage().kind()).isEqualTo(Kind.CAPTION);
                });
        assertThat(check.findings(photo("", "", text), TODAY))
                .extracting(finding -> finding.passage().kind())
                .contains(Kind.ALT);
    }

    @Test
    void aCreditInTheCaptionIsReadAsACreditAndWordsInOrderAreLeftAlone() {
        assertThat(check.findings(photo("Petani memanen padi di Sari (CMG)", "", ""), TODAY))
                .extracting(Finding::id)
                .isEmpty();
        assertThat(check.findings(photo("", "", ""), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "BRT-13; Rina Kartika (kiri) membuka rapat.; CMG",
        "BRT-04; Rina Kartika membuka rapat.; Xinhau",
        "BRT-04; Rina Kartika membuka rapat di Astana.; ''",
        "ETK-01; Polisi memeriksa pelaku pencurian, Rudi Hartono (15), kemarin.; CMG",
    })
    void theRulesOfPicturesReadAPhotoWithoutAnArticle(String rule, String caption, String credit) {
        assertThat(check.findings(photo(caption, credit, ""), TODAY)).extracting(Finding::id).contains(rule);
    }

    @Test
    void leftAndRightInTheWordsOfAMirroredPhotoAreFound() {
        Photo straight = photo("Rina Kartika (kiri) dan Dewi Lestari (kanan) membuka rapat.", "CMG", "");
        Photo mirrored = straight.withFraming(straight.framing().mirrored());
        assertThat(check.findings(straight, TODAY)).extracting(Finding::id).doesNotContain("BRT-18");
        assertThat(check.findings(mirrored, TODAY)).extracting(Finding::id).contains("BRT-18");
    }

    @Test
    void whatNeedsAnArticleIsNotAsked() {
        assertThat(check.findings(photo("Bupati Rina Kartika membuka rapat.", "CMG", ""), TODAY))
                .extracting(Finding::id)
                .doesNotContain("BRT-05", "BRT-14");
    }

    private static Photo photo(String caption, String credit, String alt) {
        PhotoOriginal file = new PhotoOriginal("foto.jpg", PhotoFormat.JPEG, new Photo.Size(1_200, 800), 400_000);
        return Photo.arriving(new PhotoId("a".repeat(64)), file, new PhotoMetadata(caption, credit, "", alt, ""));
    }
}
