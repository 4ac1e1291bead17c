package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Marked;
import naskah.house.Choices;
import naskah.house.Choices.PercentForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** ANG-05 to ANG-08: numbers that a word reads better than figures, and percentages in one form. */
class WordsForNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            26 pasang kota kembar dibentuk. | 26 → Sebanyak 26
            Gempa terjadi kemarin. 15 orang terluka. | 15 → Sebanyak 15
            1.127 orang mengungsi. | 1.127 → Sebanyak 1.127
            > 26 pasang kota kembar dibentuk. | 26 → Sebanyak 26
            """)
    void opensASentenceWithAWord(String copy, String marked) {
        assertThat(Marked.by(new SentenceOpensWithDigits(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “26 pasang kota kembar dibentuk,” katanya. | 26
            5 persen warga memilih di luar negeri. | 5
            2 juta orang mengungsi. | 2
            """)
    void suggestsNothingInOthersWordsOrBeforeAScale(String copy, String marked) {
        assertThat(Marked.by(new SentenceOpensWithDigits(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sebanyak 26 pasang kota kembar dibentuk.",
        "12 Mei 1998 dikenang.",
        "2024 tahun politik.",
        "1. Buka aplikasinya.",
        "2 gol: Budi Santoso (Persija).",
        "5G mulai dipakai.",
        "10 dan 11 adalah bilangan.",
        "Kantornya di Jl. 12 mawar nomor satu.",
        "judul: 26 kota kembar dibentuk.",
        "takarir: 26 pasang kota kembar dibentuk.",
        "## 5 cara menghemat air"
    })
    void leavesDatesListsYearsAndFieldsThatAreNoSentence(String copy) {
        assertThat(Marked.by(new SentenceOpensWithDigits(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ia sudah 3 kali juara. | 3 → tiga
            Polisi menangkap 5 orang dan 2 anak. | 5 → lima; 2 → dua
            9 desa terendam. | 9 → Sembilan
            Hujan turun. 4 rumah rusak. | 4 → Empat
            """)
    void writesSmallCountsAsWords(String copy, String marked) {
        assertThat(Marked.by(new OneWordNumber(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia sudah tiga kali juara.",
        "Ia menang 4-1 dan 3:2.",
        "Jalannya 3 kilometer dan bayarnya 5 persen.",
        "Dari 15 orang itu, 3 orang terluka.",
        "Ada 12 orang dan 4 anak.",
        "Sebanyak 3,5 hari terbuang.",
        "Ia lahir pada 2 bulanan lalu.",
        "Kompleks A5 rumah itu sepi.",
        "judul: 3 Orang Terluka",
        "takarir: Ia 3 kali juara."
    })
    void leavesMeasuresScoresAndRowsOfNumbers(String copy) {
        assertThat(Marked.by(new OneWordNumber(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nilainya Rp657.000.000.000.000. | 657.000.000.000.000 → 657 triliun
            Penduduknya 2.500.000 jiwa. | 2.500.000 → 2,5 juta
            Nilainya Rp5.000.000.000. | 5.000.000.000 → 5 miliar
            Nilainya 1.250.000.000 dolar AS. | 1.250.000.000 → 1,25 miliar
            """)
    void tellsLongRoundFiguresByTheirScale(String copy, String marked) {
        assertThat(Marked.by(new LongFigure(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nilainya Rp657 triliun.",
        "Penduduknya 2.513.127 jiwa.",
        "Harganya Rp3.639.000 sekeping.",
        "Sebanyak 10.000 pelajar hadir.",
        "Nomornya 5.000.000,75 menurut berkas."
    })
    void leavesFiguresThatAScaleWouldRound(String copy) {
        assertThat(Marked.by(new LongFigure(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EITHER | Naik 5%, lalu turun 2 persen dan 1 persen.      | % →  persen
            EITHER | Naik 5%, lalu turun 2% dan 1 persen.            | ' persen → %'
            EITHER | Ekspor naik 5 persen. ¶ Impor turun 7%.         | % →  persen
            SIGN   | Naik 5 persen, turun 3 persen.                  | ' persen → %;  persen → %'
            SIGN   | “Naik 5 persen,” katanya.                       | ' persen → %'
            WORD   | Naik 5%, turun 3 %.                             | % →  persen;  % →  persen
            """)
    void writesPercentInTheFormThatTheHouseChoseElseTheCommonerOne(PercentForm chosen, String copy, String marked) {
        assertThat(Marked.by(new PercentForms(), copy, choosing(chosen))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EITHER | Naik 5%, turun 3%.
            EITHER | Naik 5 persen, turun 3 persen.
            EITHER | judul: Ekspor Naik 5% ¶ Ekspor naik 5 persen.
            SIGN   | Naik 5%, dan sekian persen lagi.
            SIGN   | Naik beberapa persen.
            WORD   | Naik 5 persen.
            WORD   | judul: Ekspor Naik 5% ¶ Ekspor naik 5 persen.
            """)
    void leavesPercentInThatForm(PercentForm chosen, String copy) {
        assertThat(Marked.by(new PercentForms(), copy, choosing(chosen))).isEmpty();
    }

    private static Choices choosing(PercentForm form) {
        Choices usual = Choices.STANDARD;
        return new Choices(usual.zones(), form, usual.clock(), usual.china());
    }
}
