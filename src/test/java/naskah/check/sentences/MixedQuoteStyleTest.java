package naskah.check.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MixedQuoteStyleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`“Kami siap,” kata Sri.\nSawah itu disebut \"lumbung desa” oleh warga.` | `\"`",
        "`\"Kami siap,\" kata Sri. \"Besok mulai,\" ujarnya.\nSawah itu disebut \"lumbung desa” oleh warga.` | `”`"
    })
    void findsTheRarerStyle(String copy, String marked) {
        assertThat(Checks.marked(new MixedQuoteStyle(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "“Kami siap,” kata Sri. Salat Jum'at dimulai pukul 12.00.",
        "“Layarnya 27\" dan mahal,” kata Sri.",
        "“Musik tahun '60-an,” kata Sri.",
        "\"Kami siap,\" kata Sri. \"Besok,\" ujarnya.",
        "“Kami menyebutnya ‘lumbung desa’,” kata Sri.",
        "“Lihat https://warta.example/sawah,” kata Sri."
    })
    void leavesOneStyleWithApostrophesAndInches(String copy) {
        assertThat(Checks.marked(new MixedQuoteStyle(), copy)).isEmpty();
    }

    @Test
    void replacesEachMarkBySideOfTheWord() {
        String copy = "“Kami siap,” kata Sri. \"Besok,\" ujarnya. “Ya,” katanya.";
        assertThat(Checks.of(new MixedQuoteStyle(), copy)).flatExtracting(Finding::suggestions).containsExactly("“", "”");
    }
}
