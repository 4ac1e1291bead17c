package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Locale;
import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Kerja sama itu luas. Mereka memperluas kerja sama dengan Badan Kerjasama Desa.` | `Kerjasama`",
        "`Pasca-banjir, warga bergotong royong. Warga gotong royong. Warga gotong-royong membersihkan jalan.` | `gotong-royong`",
        "`Aplikasi WartaKita dirilis. Pengguna WartaKita naik. Pembuat Wartakita gembira.` | `Wartakita`",
        "`Harga non-subsidi naik. Pupuk nonsubsidi langka. Beras nonsubsidi mahal.` | `non-subsidi`"
    })
    void findsTheRarerForm(String copy, String marked) {
        assertThat(Checks.marked(new Variants(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia ke luar kota. Ia keluar rumah.",
        "Pada hal itu ia diam, padahal ia tahu.",
        "KERJA SAMA DIPERLUAS\nKerja sama itu luas. Mereka ingin kerja sama lagi.",
        "Jalur Semarang-Kudus padat. Warga Semarang Kudus dan Demak mengeluh.",
        "Anak itu lari. Anak-anak lari.",
        "Kerja sama itu luas. Para pihak bekerja sama lagi."
    })
    void leavesWhatIsNotOneWord(String copy) {
        assertThat(Checks.marked(new Variants(), copy)).isEmpty();
    }

    @Test
    void givesNoSuggestionWhereBothFormsAreUsedAlike() {
        assertThat(Checks.of(new Variants(), "Pupuk nonsubsidi langka. Pupuk non-subsidi mahal."))
                .flatExtracting(Finding::suggestions)
                .isEmpty();
    }

    @Test
    void writesTheUsualFormInTheCapitalsOfItsPlace() {
        String copy = "Ada kerja sama dan kerja sama. Mereka memimpin Badan Kerjasama Desa.";
        assertThat(Checks.of(new Variants(), copy)).flatExtracting(Finding::suggestions).containsExactly("Kerja Sama");
    }

    @ParameterizedTest
    @CsvSource({
        "kerja sama, Kerja-sama", "kerja sama, kerjasama", "Kerja-sama, kerjasama", "Jum'at, jumat", "geo-politik, Geopolitik",
        "WartaKita, wartakita", "São Paulo, sao paulo", "Türkiye, Turkiye", "anti‑korupsi, antikorupsi", "Ma’ruf, Maruf",
        "kerja sama, kerja samar", "sawah, sawat", "pasca, paska", "nonsubsidi, nonsubsidi"
    })
    void holdsEqualWhatTheCollatorHoldsEqual(String one, String other) {
        Collator collator = Collator.getInstance(Locale.of("id"));
        collator.setStrength(Collator.PRIMARY);
        boolean equal = collator.compare(lettersOnly(one), lettersOnly(other)) == 0;
        assertThat(Variants.key(one).equals(Variants.key(other))).isEqualTo(equal);
    }

    private static String lettersOnly(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}]", "");
    }
}
