package naskah.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Harganya Rp. 5.000,-."
    })
    void findsSpacesInRupiah(String copy) {
        assertThat(Checks.of(new RupiahSpacing(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Harganya Rp5.000."
    })
    void leavesSpacesInRupiahWhereAllIsWell(String copy) {
        assertThat(Checks.of(new RupiahSpacing(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Naik 3.5 persen.",
        "Harganya 0.475 dolar AS."
    })
    void findsDecimalPoints(String copy) {
        assertThat(Checks.of(new DecimalPoint(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Naik 3,5 persen.",
        "Ada 3.500 persen lebih.",
        "Rapat pukul 10.30 dan 11.15."
    })
    void leavesDecimalPointsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new DecimalPoint(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ada 12,500 warga di sana."
    })
    void findsThousandsCommas(String copy) {
        assertThat(Checks.of(new ThousandsComma(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Harganya 0,475 dolar.",
        "Ada 12,5 juta warga.",
        "Ia unggul 0,125 detik."
    })
    void leavesThousandsCommasWhereAllIsWell(String copy) {
        assertThat(Checks.of(new ThousandsComma(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ada 12500 warga."
    })
    void findsUngroupedCounts(String copy) {
        assertThat(Checks.of(new UngroupedNumber(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Pada 2024 warga memilih.",
        "Hubungi nomor 021555 warga."
    })
    void leavesUngroupedCountsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new UngroupedNumber(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ada ledakan. 12 orang terluka."
    })
    void findsSentencesThatOpenWithDigits(String copy) {
        assertThat(Checks.of(new SentenceOpensWithDigits(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "12 Mei 1998 dikenang.",
        "Ada ledakan di Jl. 12 Mei."
    })
    void leavesSentencesThatOpenWithDigitsWhereAllIsWell(String copy) {
        assertThat(Checks.of(new SentenceOpensWithDigits(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia 4 kali menang."
    })
    void findsNumbersOfOneWord(String copy) {
        assertThat(Checks.of(new OneWordNumber(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ia menang 4-1.",
        "Ada 12 orang dan 4 anak."
    })
    void leavesNumbersOfOneWordWhereAllIsWell(String copy) {
        assertThat(Checks.of(new OneWordNumber(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nilainya Rp5.000.000.000."
    })
    void findsLongFigures(String copy) {
        assertThat(Checks.of(new LongFigure(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nilainya Rp5.123.456.789."
    })
    void leavesLongFiguresWhereAllIsWell(String copy) {
        assertThat(Checks.of(new LongFigure(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Naik 5%, turun 3 persen."
    })
    void findsBothFormsOfPercent(String copy) {
        assertThat(Checks.of(new PercentForms(), copy)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Naik 5%, turun 3%."
    })
    void leavesBothFormsOfPercentWhereAllIsWell(String copy) {
        assertThat(Checks.of(new PercentForms(), copy)).isEmpty();
    }
}
