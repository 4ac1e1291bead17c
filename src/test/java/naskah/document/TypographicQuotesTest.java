package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographicQuotesTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', delimiter = ';', value = {
        "||;\";“", "|kata |;\";“", "|kata|;\";”", "|kata,|;\";”", "|(|;\";“", "|“|;';‘", "|Jum|;';’", "|kata |;';‘",
        "|akhir.|;';’", "|itu—|;\";“", "|7|;';’", "|kata\u00a0|;\";“"
    })
    void aMarkOpensAtTheStartOfAWordAndClosesElsewhere(String before, String typed, String turned) {
        assertThat(TypographicQuotes.curly(typed, before)).isEqualTo(turned);
    }
}
