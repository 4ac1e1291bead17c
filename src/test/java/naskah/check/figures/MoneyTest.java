package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.check.Checker;
import naskah.check.Checks;
import naskah.check.Specimen;
import naskah.check.text.Table;
import naskah.house.House;
import naskah.house.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Nilainya 41 miliar dolar AS (sekitar 6,57 triliun rupiah).",
        "Nilainya 41 miliar dolar AS (sekitar 657 miliar rupiah).",
        "Nilainya 41 miliar dolar AS (sekitar 65,7 triliun rupiah).",
        "Nilainya 41 billion dolar AS (sekitar 657 miliar rupiah).",
        "Nilainya 500 juta yuan atau sekitar Rp11 triliun."
    })
    void findsConversionsAtNoRateThereWas(String copy) {
        assertThat(Checks.of(new MoneyConversion(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nilainya 41 miliar dolar AS (sekitar 657 triliun rupiah).",
        "Nilainya 500 juta yuan atau sekitar Rp1,1 triliun.",
        "Harganya Rp1,6 juta (100 dolar AS).",
        "terbit: 2019-08-01T08:00:00+07:00\nNilainya 1 juta dolar AS (sekitar Rp14 miliar).",
        "Defisitnya US$ 1 triliun (Rp 16 ribu triliun).",
        "Harganya US$ 700 (setara Rp 11,2 jutaan).",
        "Harganya Rp112 juta (USD1 setara Rp16.000).",
        "Pada 2010 nilainya 1 juta dolar AS (sekitar Rp9 miliar)."
    })
    void leavesConversionsAtNoRateThereWasWhereAllIsWell(String copy) {
        assertThat(Checks.of(new MoneyConversion(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Perdagangan bilateral 41 miliar dolar AS.\nPerdagangan itu 41 juta dolar AS."
    })
    void findsScaleSlips(String copy) {
        assertThat(Checks.of(new ScaleSlip(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Perdagangan bilateral 41 miliar dolar AS.\nPerdagangan itu 41 miliar dolar AS."
    })
    void leavesScaleSlipsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new ScaleSlip(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tiongkok membangun 45 proyek di sektor tambang.\nMereka memuji 54 proyek sektor tambang itu.",
        "Banjir merendam 120 rumah warga.\nMenurut bupati, 210 rumah warga terendam banjir.",
        "Ada 45 proyek kerja sama kapasitas.\nMereka memuji 54 proyek kerja sama kapasitas."
    })
    void findsOneThingCountedTwice(String copy) {
        assertThat(Checks.of(new SameLabelTwoNumbers(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ada 45 proyek kerja sama kapasitas.\nMereka memuji 45 proyek kerja sama kapasitas."
    })
    void leavesOneThingCountedTwiceWhereAllIsWell(String copy) {
        assertThat(Checks.of(new SameLabelTwoNumbers(), copy)).isEmpty();
    }

    @Test
    void goesByTheHousesLatestRateOnOrBeforeTheDay() {
        String copy = "Nilainya 1.000 dolar AS (Rp20 juta).";
        Article article = Specimen.read(copy);
        Rate rate = new Rate("USD", LocalDate.of(2024, 5, 1), new BigDecimal("20000"));
        House house = House.standard().withStyle(House.standard().style().withRate(rate));
        Checker checker = new Checker(List.of(new MoneyConversion()));
        assertThat(Checks.of(new MoneyConversion(), copy)).isNotEmpty();
        assertThat(checker.check(article, Checks.context(article, house, Optional.empty()))).isEmpty();
    }

    @Test
    void namesTheRecomputedValue() {
        assertThat(Checks.of(new MoneyConversion(), "Nilainya 41 miliar dolar AS (sekitar 6,57 triliun rupiah).")
                        .getFirst()
                        .arguments())
                .containsExactly("6,57 triliun rupiah", "41 miliar dolar AS", "649 triliun rupiah");
    }

    @Test
    void tellsEveryCurrencysBandInOrder() {
        assertThat(Table.rows("kurs.tsv")).allSatisfy(row ->
                assertThat(Double.parseDouble(row.get(2))).isLessThan(Double.parseDouble(row.get(3))));
    }
}
