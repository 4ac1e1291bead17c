package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedQuotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`asal: \"Irigasi selesai bulan depan di tiga desa,\" kata Sri.\n\"Irigasi selesai tahun depan di tiga desa,\" kata Sri.` | `Irigasi selesai tahun depan di tiga desa,`",
        "`asal: \"Kami tidak akan menjual sawah itu,\" ujar Joko.\nMenurut Joko, sawah itu luas.\n“Kami akan menjual sawah itu,” ujarnya.` | `Kami akan menjual sawah itu,`",
        "`asal: \"Harga gabah enam ribu rupiah sekilo,\" kata Sri.\n\"Harga gabah tujuh ribu rupiah sekilo,\" kata Sri.` | `Harga gabah tujuh ribu rupiah sekilo,`"
    })
    void findsWordsThatSomebodyElseSaid(String copy, String marked) {
        assertThat(Checks.marked(new ChangedQuotation(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "asal: \"Irigasi selesai bulan depan di tiga desa\", kata Sri.\n“Irigasi selesai bulan depan di tiga desa,” kata Sri.",
        "asal: \"Irigasi selesai bulan depan di tiga desa,\" kata Sri.\nSri berkata, \"Irigasi selesai bulan depan di tiga desa.\"",
        "asal: \"Irigasi selesai bulan depan di tiga desa,\" kata Sri.\n\"Harga gabah turun sejak panen raya,\" ujar Joko.",
        "asal: \"Irigasi selesai bulan depan di tiga desa,\" kata Sri.\nMenurut Sri, irigasi selesai tahun depan.",
        "asal: Lagu \"Sawah Kita\" diputar.\nLagu \"Sawah Kami\" diputar.",
        "\"Irigasi selesai bulan depan di tiga desa,\" kata Sri."
    })
    void leavesOtherMarksOtherTagsAndNewQuotations(String copy) {
        assertThat(Checks.marked(new ChangedQuotation(), copy)).isEmpty();
    }

    @Test
    void givesBackTheWordsAsTheyWere() {
        String copy = "asal: \"Irigasi selesai bulan depan di tiga desa,\" kata Sri.\n\"Irigasi selesai tahun depan di tiga desa,\" kata Sri.";
        assertThat(Checks.of(new ChangedQuotation(), copy))
                .flatExtracting(Finding::suggestions)
                .containsExactly("Irigasi selesai bulan depan di tiga desa,");
    }
}
