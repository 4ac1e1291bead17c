package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import naskah.check.Checks;
import naskah.check.Finding;
import naskah.check.Marked;
import naskah.house.House;
import naskah.house.Rate;
import naskah.house.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** KON-04: conversions at the house's rates, at the rate that the copy states, and at those of the year. */
class RatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Nilainya 41 miliar dolar AS (sekitar 6,57 triliun rupiah). | 6,57 triliun rupiah
            Nilainya 41 miliar dolar AS (sekitar 65,7 triliun rupiah). | 65,7 triliun rupiah
            Nilainya 41 miliar dolar AS (sekitar 657 miliar rupiah). | 657 miliar rupiah
            Nilainya 41 juta dolar AS (sekitar 657 triliun rupiah). | 657 triliun rupiah
            Nilainya US$2 miliar atau setara Rp32 miliar. | Rp32 miliar
            Bantuan Rp160 triliun (10 juta dolar AS) disalurkan. | Rp160 triliun
            Nilainya 500 juta yuan atau sekitar Rp11 triliun. | Rp11 triliun
            Nilainya 10 juta euro (sekitar Rp17 miliar). | Rp17 miliar
            takarir: Kilang senilai US$2 miliar (Rp32 miliar). | Rp32 miliar
            terbit: 2016-08-01T08:00:00+07:00 ¶ Nilainya 1 juta dolar AS (sekitar Rp26 miliar). | Rp26 miliar
            """)
    void marksTheRupiahThatNoRateOfTheYearGives(String copy, String marked) {
        assertThat(Marked.by(new MoneyConversion(), copy)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nilainya 41 miliar dolar AS (sekitar 657 triliun rupiah).",
        "Nilainya US$2 miliar atau setara Rp32 triliun.",
        "Nilainya 500 juta yuan atau sekitar Rp1,1 triliun.",
        "Nilainya 10 juta euro (sekitar Rp174 miliar).",
        "Nilainya 1 miliar yen (sekitar Rp103 miliar).",
        "Harganya Rp1,6 juta (100 dolar AS).",
        "terbit: 2016-08-01T08:00:00+07:00 ¶ Nilainya 1 juta dolar AS (sekitar Rp13 miliar).",
        "terbit: 2019-08-01T08:00:00+07:00 ¶ Nilainya 1 juta dolar AS (sekitar Rp14 miliar).",
        "Pada 2010 nilainya 1 juta dolar AS (sekitar Rp9 miliar).",
        "Denda 1.000 dolar AS (Rp14 juta, kurs Rp14.000) dikenakan.",
        "Ia menyumbang 5 juta dolar AS dan Rp3 miliar.",
        "Ia menyumbang 5 juta dolar AS. Bantuan lain Rp3 miliar (tunai).",
        "Nilainya 5 juta dolar AS (sekitar 4,6 juta euro).",
        "Harganya Rp112 juta (USD1 setara Rp16.000).",
        "Nilainya 100 zloty (sekitar Rp400)."
    })
    void leavesConversionsThatSomeDayOfTheYearSaw(String copy) {
        assertThat(Marked.by(new MoneyConversion(), copy)).isEmpty();
    }

    @ParameterizedTest(name = "with the house at {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            USD 2024-05-01 20000  | Nilainya 1.000 dolar AS (Rp20 juta).  |
            USD 2024-05-01 20000  | Nilainya 1.000 dolar AS (Rp16 juta).  | Rp16 juta
            USD 2024-05-21 20000  | Nilainya 1.000 dolar AS (Rp20 juta).  |
            USD 2024-05-22 20000  | Nilainya 1.000 dolar AS (Rp20 juta).  | Rp20 juta
            USD 2024-05-22 20000  | Nilainya 1.000 dolar AS (Rp16 juta).  |
            EUR 2024-05-01 20000  | Nilainya 1.000 dolar AS (Rp20 juta).  | Rp20 juta
            KZT 2024-05-01 36     | Nilainya 1.000 dolar AS (Rp16 juta).  |
            USD 2024-05-01 16000  | Nilainya 1.000 dolar AS (Rp16,9 juta). |
            USD 2024-05-01 16000  | Nilainya 1.000 dolar AS (Rp18 juta).  | Rp18 juta
            """)
    void goesByTheRateThatTheHouseNotedForThatDay(String noted, String copy, String marked) {
        String[] parts = noted.split(" ");
        Rate rate = new Rate(parts[0], LocalDate.parse(parts[1]), new BigDecimal(parts[2]));
        assertThat(marked(copy, List.of(rate))).isEqualTo(marked == null ? List.of() : List.of(marked));
    }

    @Test
    void takesTheLatestRateOfSeveral() {
        Rate old = new Rate("USD", LocalDate.of(2024, 1, 2), new BigDecimal("12000"));
        Rate late = new Rate("USD", LocalDate.of(2024, 5, 20), new BigDecimal("16000"));
        assertThat(marked("Nilainya 1.000 dolar AS (Rp16 juta).", List.of(late, old))).isEmpty();
        assertThat(marked("Nilainya 1.000 dolar AS (Rp12 juta).", List.of(late, old))).containsExactly("Rp12 juta");
    }

    @Test
    void holdsTheRateThatTheCopyStatesAboveTheHouses() {
        Rate rate = new Rate("USD", LocalDate.of(2024, 5, 1), new BigDecimal("20000"));
        assertThat(marked("Nilainya 1.000 dolar AS (Rp14 juta) dengan kurs Rp14.000.", List.of(rate))).isEmpty();
    }

    @Test
    void takesARateOffByLittleForAnotherDaysAndOnlyWarns() {
        assertThat(Checks.of(new MoneyConversion(), "Nilainya 1.000 dolar AS (Rp20 juta).")).hasSize(1);
        assertThat(weights("Nilainya 1.000 dolar AS (Rp20 juta).")).containsExactly(Weight.WARNING);
        assertThat(weights("Nilainya 1.000 dolar AS (Rp160 juta).")).containsExactly(Weight.ERROR);
    }

    @Test
    void namesTheRecomputedValueByTheHousesRate() {
        Rate rate = new Rate("USD", LocalDate.of(2024, 5, 1), new BigDecimal("16024"));
        assertThat(find("Nilainya 41 miliar dolar AS (sekitar 6,57 triliun rupiah).", List.of(rate)).getFirst().arguments())
                .containsExactly("6,57 triliun rupiah", "41 miliar dolar AS", "657 triliun rupiah");
    }

    private static List<Weight> weights(String copy) {
        return find(copy, List.of()).stream().map(Finding::weight).toList();
    }

    private static List<String> marked(String copy, List<Rate> rates) {
        return find(copy, rates).stream().map(Finding::text).toList();
    }

    private static List<Finding> find(String copy, List<Rate> rates) {
        return Marked.in(new MoneyConversion(), copy, House.standard().style().withRates(rates));
    }
}
