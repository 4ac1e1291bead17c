package naskah.article;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.document.Caption;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionPrefillTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nelayan menambatkan perahu (CMG)|Nelayan menambatkan perahu|CMG",
        "Nelayan menambatkan perahu. (CMG).|Nelayan menambatkan perahu.|CMG",
        "Nelayan menambatkan perahu [foto: CRI]|Nelayan menambatkan perahu|CRI",
        "Nelayan menambatkan perahu (Foto: Warta Naskah/Ratri)|Nelayan menambatkan perahu|Warta Naskah/Ratri",
        "Nelayan menambatkan perahu. Foto: Ratri Wulandari|Nelayan menambatkan perahu.|Ratri Wulandari",
        "Nelayan menambatkan perahu. ANTARA FOTO/Ratri W/foc.|Nelayan menambatkan perahu.|ANTARA FOTO/Ratri W/foc",
        "Nelayan (kiri) menambatkan perahu (AFP/Bagas)|Nelayan (kiri) menambatkan perahu|AFP/Bagas"
    })
    void aCreditAtTheEndBecomesTheCredit(String description, String text, String credit) {
        assertThat(CaptionPrefill.of(words(description, ""))).isEqualTo(new Caption(text, credit, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Wali kota (Kiri) dan camat (Kanan)", "Panen raya di Subang (21/5)", "Peserta lomba (umur 10 tahun)", "",
        "Rapat membahas tiga hal: beras, gula, dan minyak", "Warga menonton pameran foto"
    })
    void whatIsNoCreditStaysInTheText(String description) {
        assertThat(CaptionPrefill.of(words(description, ""))).isEqualTo(new Caption(description, "", "", ""));
    }

    @Test
    void aDescriptionThatIsOnlyACreditIsNoCaption() {
        assertThat(CaptionPrefill.of(words("(CMG)", ""))).isEqualTo(new Caption("", "CMG", "", ""));
    }

    @Test
    void aCreditLineWinsAndIsNotRepeatedInTheText() {
        assertThat(CaptionPrefill.of(words("Panen raya (CMG)", "CMG"))).isEqualTo(new Caption("Panen raya", "CMG", "", ""));
        assertThat(CaptionPrefill.of(words("Panen raya (AFP)", "CMG")))
                .isEqualTo(new Caption("Panen raya (AFP)", "CMG", "", ""));
    }

    @Test
    void aPhotoWithoutADescriptionIsCaptionedByItsHeadlineAndNeverByItsExtendedDescription() {
        PhotoMetadata headline = new PhotoMetadata("", "", "", "", "Panen raya (CMG)");
        assertThat(CaptionPrefill.of(headline)).isEqualTo(new Caption("Panen raya", "CMG", "", ""));
        PhotoMetadata extended = PhotoMetadata.NONE.with(PhotoField.EXTENDED_DESCRIPTION, "Petak sawah dari udara");
        assertThat(CaptionPrefill.of(extended)).isEqualTo(Caption.EMPTY);
    }

    @Test
    void creatorAndAltTextGoToTheirFields() {
        PhotoMetadata words = new PhotoMetadata("Panen", "Warta", "Ratri", "Sawah kuning", "Judul");
        assertThat(CaptionPrefill.of(words)).isEqualTo(new Caption("Panen", "Warta", "Ratri", "Sawah kuning"));
    }

    @Test
    void hostileDescriptionsTakeNoTime() {
        String hostile = "foto: ".repeat(3000) + "(A".repeat(1000);
        assertThat(CaptionPrefill.of(words(hostile, "")).text()).isNotEmpty();
    }

    private static PhotoMetadata words(String description, String credit) {
        return new PhotoMetadata(description, credit, "", "", "");
    }
}
