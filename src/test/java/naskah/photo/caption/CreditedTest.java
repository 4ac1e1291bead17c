package naskah.photo.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.house.CreditForm;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditedTest {
    private static final List<String> TEXTS = List.of(
            "Nelayan menambatkan perahu", "Nelayan menambatkan perahu.", "Wali kota (kiri) menyalami \"juara\"", "",
            "Baris satu\nbaris dua", "Rapat membahas tiga hal: beras, gula, dan minyak", "Skor 3-1 (2-0)", "Bupati (Kiri)",
            "Perahu – dan jala", "Warga menonton pameran foto");
    private static final List<String> SOURCES = List.of(
            "CMG", "CRI", "ANTARA FOTO/Ratri W/foc", "Ratri Wulandari/Antara", "AFP/Bagas", "Xinhua", "Dok. Humas Polda Sari",
            "KCNA VIA KNS", "Warta Naskah/Ratri", "Istimewa", "AFP Photo", "ANTARA FOTO");
    private static final List<String> PERSONS = List.of("Ratri Wulandari", "Bagas", "Made Sudarsana", "Getty Images");

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "Panen raya (CMG)~Panen raya~CMG",
        "Panen raya. (CMG).~Panen raya.~CMG",
        "Panen raya [CMG]~Panen raya~CMG",
        "Panen raya [foto: CRI]~Panen raya~CRI",
        "Panen raya [Foto : CRI].~Panen raya~CRI",
        "Panen raya (FOTO: Ratri)~Panen raya~Ratri",
        "Panen raya (sumber foto: Dinas Pertanian)~Panen raya~Dinas Pertanian",
        "Panen raya (Photo: Getty Images)~Panen raya~Getty Images",
        "Panen raya. Foto: Ratri Wulandari~Panen raya.~Ratri Wulandari",
        "Panen raya | Foto: Ratri Wulandari~Panen raya~Ratri Wulandari",
        "Panen raya. Foto: dok. pribadi~Panen raya.~dok. pribadi",
        "Panen raya. Foto: Dok. Humas Polda Sari~Panen raya.~Dok. Humas Polda Sari",
        "Panen raya. Sumber foto: warta.example~Panen raya.~warta.example",
        "Panen raya. Foto: @ratri~Panen raya.~@ratri",
        "Panen raya. ANTARA FOTO/Ratri W/foc.~Panen raya.~ANTARA FOTO/Ratri W/foc",
        "Panen raya ANTARA FOTO / Ratri W / foc~Panen raya~ANTARA FOTO/Ratri W/foc",
        "Panen raya (ANTARA FOTO/Ratri W/foc/nz)~Panen raya~ANTARA FOTO/Ratri W/foc/nz",
        "Panen raya. Ratri Wulandari/Antara~Panen raya.~Ratri Wulandari/Antara",
        "Panen raya - Ratri/AFP~Panen raya~Ratri/AFP",
        "Panen raya (Ratri/Antara)~Panen raya~Ratri/Antara",
        "Panen raya (Xinhua)~Panen raya~Xinhua",
        "Panen raya (Dok. BNPB)~Panen raya~Dok. BNPB",
        "Panen raya (istimewa)~Panen raya~istimewa",
        "Rapat KPK di Sari. (KPK)~Rapat KPK di Sari.~KPK",
        "[foto: CRI]~~CRI",
        "(CMG)~~CMG",
        "Foto: CMG~~CMG",
        "[foto: CRI] Panen raya~Panen raya~CRI",
        "(Foto: Ratri) - Panen raya~Panen raya~Ratri",
        "(CMG) Panen raya~Panen raya~CMG",
        "Foto: Ratri Wulandari. Panen raya.~Panen raya.~Ratri Wulandari",
        "Foto: Dok. BNPB. Warga mengungsi~Warga mengungsi~Dok. BNPB",
        "Foto: CMG | Panen raya~Panen raya~CMG",
        "ANTARA FOTO/Ratri W/foc - Panen raya~Panen raya~ANTARA FOTO/Ratri W/foc",
        "Ratri/Antara | Panen raya~Panen raya~Ratri/Antara"
    })
    void aCreditIsTakenOffInEveryFormThatHousesPrint(String caption, String text, String credit) {
        assertThat(Credited.of(caption)).isEqualTo(new Credited(text == null ? "" : text, credit));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Wali kota (Kiri) dan camat (Kanan)", "Ani (paling kiri)", "Ani (Kedua dari kiri)", "Ani dan Budi (Kiri/Kanan)", "Panen (21/5)",
        "Panen di Sari, Selasa (21/5/2024)", "Peserta lomba (umur 10 tahun)", "", "Rapat tiga hal: beras, gula, minyak",
        "Warga menonton pameran foto", "Foto: nelayan menambatkan perahu di pantai", "Gedung Komisi Pemberantasan Korupsi (KPK)",
        "Sidang Perserikatan Bangsa-Bangsa (PBB)", "Kantor Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)",
        "Petugas Organisasi Kesehatan Dunia (WHO)", "Presiden kelima (Megawati)", "Rute Bali/Lombok", "Rute baru. Bali/Lombok",
        "(Kiri) Ani dan (kanan) Budi", "Pukul 9 (09.00 WIB)", "Tanda kurung (tidak ditutup", "tutup)", "(", ")", "[]", "()", "/", "Foto:",
        "Ani/Budi - juara ganda"
    })
    void whatIsNoCreditStays(String caption) {
        assertThat(Credited.of(caption)).isEqualTo(new Credited(caption, ""));
    }

    @Test
    void whatIsPrintedInAnyFormIsReadBackAsItWas() {
        for (CreditForm form : CreditForm.ALL) {
            for (String text : TEXTS) {
                SOURCES.forEach(credit -> {
                    Credited parts = new Credited(text, credit);
                    assertThat(Credited.of(parts.printed(form))).as(parts.printed(form)).isEqualTo(parts);
                });
                PERSONS.forEach(credit -> {
                    Credited parts = new Credited(text, credit);
                    assertThat(Credited.ofPrinted(parts.printed(form))).as(parts.printed(form)).isEqualTo(parts);
                });
            }
        }
    }

    @Test
    void aCaptionWithoutCreditIsPrintedAsItIs() {
        assertThat(new Credited("Panen raya", "").printed(CreditForm.FOTO_BRACKETS)).isEqualTo("Panen raya");
        assertThat(new Credited("", "CMG").printed(CreditForm.FOTO_BRACKETS)).isEqualTo("[foto: CMG]");
    }

    @ParameterizedTest
    @CsvSource({"(CMG),CMG", "[foto: CRI],CRI", "Foto: Ratri,Ratri", "CMG,CMG", "Ratri W,Ratri W", "'',''"})
    void theCreditFieldHoldsTheNameAlone(String typed, String bare) {
        assertThat(Credited.bare(typed)).isEqualTo(bare);
    }

    @Test
    void takenInACreditGoesToItsFieldUnlessAnotherStandsThere() {
        assertThat(Credited.takenIn(words("Panen raya (CMG)", ""))).isEqualTo(words("Panen raya", "CMG"));
        assertThat(Credited.takenIn(words("Panen raya (CMG)", "[foto: cmg]"))).isEqualTo(words("Panen raya", "cmg"));
        assertThat(Credited.takenIn(words("Panen raya (CMG)", "AFP"))).isEqualTo(words("Panen raya (CMG)", "AFP"));
        assertThat(Credited.takenIn(words("Panen raya", "Ratri"))).isEqualTo(words("Panen raya", "Ratri"));
        assertThat(Credited.takenIn(PhotoMetadata.NONE)).isEqualTo(PhotoMetadata.NONE);
    }

    @Test
    void takingInTwiceIsTakingInOnce() {
        for (String text : TEXTS) {
            for (String credit : SOURCES) {
                PhotoMetadata once = Credited.takenIn(words(text + " (" + credit + ")", ""));
                assertThat(Credited.takenIn(once)).isEqualTo(once);
                assertThat(once.text(PhotoField.CREDIT_LINE)).isEqualTo(credit);
            }
        }
    }

    @Test
    void hostileCaptionsLoseNothing() {
        String hostile = "foto: ".repeat(3000) + "(A".repeat(1000) + ")";
        Credited read = Credited.of(hostile);
        assertThat(read.text() + read.credit()).hasSizeGreaterThan(19_000);
    }

    private static PhotoMetadata words(String description, String credit) {
        return new PhotoMetadata(description, credit, "", "", "");
    }
}
