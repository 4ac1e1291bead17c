package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import naskah.article.Passage;
import naskah.check.Specimen;
import naskah.check.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
/** Numbers read and written as Indonesian writes them, and sums of money found in copy. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            657000000000000 | 657 triliun
            1250000000      | 1,25 miliar
            2500000         | 2,5 juta
            1000000         | 1 juta
            999999          | 999.999
            1127            | 1.127
            12.5            | 12,5
            0.475           | 0,475
            """)
    void tellsAValueByItsLargestScale(BigDecimal value, String told) {
        assertThat(Numerals.scaled(value)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            656984000000000 | 657 triliun
            1996000         | 2 juta
            1234            | 1.230
            """)
    void roundsToThreeFigures(BigDecimal value, String told) {
        assertThat(Numerals.rounded(value)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nilainya 41 miliar dolar AS.         | 41000000000    | USD
            Nilainya US$ 2,8 miliar.             | 2800000000     | USD
            Nilainya US$2.8 billion.             | 2800000000     | USD
            Nilainya Rp657 triliun.              | 657000000000000 | IDR
            Harganya Rp15.000.                   | 15000          | IDR
            Harganya Rp 11,2 jutaan.             | 11200000       | IDR
            Defisitnya Rp 16 ribu triliun.       | 16000000000000000 | IDR
            Nilainya 500 juta yuan.              | 500000000      | CNY
            Harganya 1.500 ringgit.              | 1500           | MYR
            Harganya 20 dolar Singapura.         | 20             | SGD
            Harganya 20 dolar.                   | 20             | dolar
            Harganya €20.                        | 20             | EUR
            """)
    void readsSumsOfMoney(String copy, BigDecimal value, String currency) {
        assertThat(Amount.of(reading(copy))).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.currency()).isEqualTo(currency);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia menang 2-1 pada 2024.",
        "Ia bermain di Won Stadium 20 kali.",
        "Ada 20 Pound Hill di sana.",
        "Ia membeli lima lembar dolar.",
        "Skornya 3-20 yen lebih."
    })
    void takesNoOtherNumberForMoney(String copy) {
        assertThat(Amount.of(reading(copy))).isEmpty();
    }

    @Test
    void allowsForTheRoundingOfTheLastFigure() {
        assertThat(amount("Nilainya 41 miliar dolar AS.").rounding()).isCloseTo(0.5 / 41, within(1e-9));
        assertThat(amount("Nilainya 6,57 triliun rupiah.").rounding()).isCloseTo(0.005 / 6.57, within(1e-9));
        assertThat(amount("Nilainya 1 juta dolar AS.").rounding()).isEqualTo(0.125);
    }

    private static Amount amount(String copy) {
        return Amount.of(reading(copy)).findFirst().orElseThrow();
    }

    private static Reading reading(String copy) {
        return Reading.of(Passage.of(Specimen.read(copy)).stream()
                .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
                .findFirst()
                .orElseThrow());
    }
}
