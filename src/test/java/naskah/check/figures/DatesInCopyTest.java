package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** TGL-03, TGL-04 and TGL-05: dates far away, dates in two forms, names of days and months misspelt. */
class DatesInCopyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            terbit: 2024-11-21T09:00:00+07:00 ¶ Ia bertemu pers Senin (20/5). | Senin (20/5)
            Kebakaran terjadi Kamis (28/12) malam. | Kamis (28/12)
            terbit: 2024-12-01T09:00:00+07:00 ¶ takarir: Ali berpidato, Selasa (21/5). | Selasa (21/5)
            """)
    void marksADayAndMonthThatReadersWouldTakeForThisYears(String copy, String marked) {
        assertThat(Marked.by(new DistantDate(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia bertemu pers Senin (20/5).",
        "terbit: 2024-09-16T09:00:00+07:00 ¶ Ia bertemu pers Senin (20/5).",
        "terbit: 2024-11-21T09:00:00+07:00 ¶ Ia bertemu pers Senin (20/5/2024).",
        "terbit: 2024-11-21T09:00:00+07:00 ¶ Ia lahir pada 20 Mei.",
        "terbit: 2025-01-02T08:00:00+07:00 ¶ Ia tiba Senin (30/12).",
        "terbit: 2024-12-30T08:00:00+07:00 ¶ Sidang dibuka Kamis (2/1).",
        "Ia mencetak tiga angka (1/12) malam itu."
    })
    void leavesDatesThatAreNearOrHaveTheirYear(String copy) {
        assertThat(Marked.by(new DistantDate(), copy)).isEmpty();
    }

    @Test
    void namesTheYearInWhichTheWeekdayIsRight() {
        String copy = "terbit: 2024-11-21T09:00:00+07:00\nIa bertemu pers Senin (20/5).";
        assertThat(Checks.of(new DistantDate(), copy).getFirst().arguments())
                .containsExactly("Senin (20/5)", "Senin, 20 Mei 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ia tiba (06/05) lalu pergi (7/5). | (06/05) → (6/5)
            Ia tiba Senin (06/05). ¶ Ia pulang Selasa (7/5). | Senin (06/05) → Senin (6/5)
            Ia tiba (7/5). ¶ Rapat dibuka (01/4) dan ditutup (05/04). | (01/4) → (1/4); (05/04) → (5/4)
            takarir: Ali berpidato, Senin (06/05). ¶ Ia pulang Selasa (7/5). | Senin (06/05) → Senin (6/5)
            """)
    void takesTheNoughtsAwayWhereOthersHaveNone(String copy, String marked) {
        assertThat(Marked.by(new DateForms(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia tiba (06/05) lalu pergi (07/05).",
        "Ia tiba (6/5) lalu pergi (7/5).",
        "Ia tiba (06/05) lalu pergi (12/05).",
        "Ia tiba (06/05) lalu pergi (20/10).",
        "Ia tiba (06/05) lalu pergi 7 Mei.",
        "Ia tiba (06/05) dan menang 7/5 di kelasnya."
    })
    void leavesDatesInOneForm(String copy) {
        assertThat(Marked.by(new DateForms(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ia tiba hari Jum'at. | Jum'at → Jumat
            Ia tiba hari Jum’at. | Jum’at → Jumat
            Ia tiba Saptu malam. | Saptu → Sabtu
            Pemilihan digelar 12 Nopember 2024. | Nopember → November
            Ia lahir pada 3 Pebruari dan menikah 4 Febuari. | Pebruari → Februari; Febuari → Februari
            judul: Pemilihan Digelar Nopember | Nopember → November
            """)
    void spellsTheNamesOfDaysAndMonthsAsKbbiDoes(String copy, String marked) {
        assertThat(Marked.by(new DateSpelling(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia kuliah di Institut Teknologi Sepuluh Nopember.",
        "Ia tiba hari Jumat pada November.",
        "Lomba Agustusan digelar di kampung.",
        "Baca nopember.id untuk jadwalnya."
    })
    void leavesNamesThatKeepTheOldSpelling(String copy) {
        assertThat(Marked.by(new DateSpelling(), copy)).isEmpty();
    }
}
