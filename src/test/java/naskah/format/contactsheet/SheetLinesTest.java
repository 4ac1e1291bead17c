package naskah.format.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SheetLinesTest {
    private static SheetFont font;

    @BeforeAll
    static void open() throws IOException {
        font = new SheetFont();
    }

    @AfterAll
    static void close() throws IOException {
        font.close();
    }

    private static List<String> lines(String text, float width, int most) {
        return new SheetLines(font, 10, width).of(text, most);
    }

    @Test
    void wordsStayWholeAndNoneIsLost() {
        List<String> lines = lines("Warga memanen padi di sawah milik desa", 80, 9);
        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> font.width(line, 10) <= 80);
        assertThat(String.join(" ", lines)).isEqualTo("Warga memanen padi di sawah milik desa");
    }

    @Test
    void whatHasNoRoomEndsInAnEllipsis() {
        assertThat(lines("Warga memanen padi di sawah milik desa", 80, 2))
                .hasSize(2)
                .last().asString().endsWith("…").satisfies(line -> assertThat(font.width(line, 10)).isLessThanOrEqualTo(80));
    }

    @Test
    void aWordLongerThanALineIsBrokenInsideIt() {
        List<String> lines = lines("a".repeat(60), 80, 9);
        assertThat(String.join("", lines)).isEqualTo("a".repeat(60));
    }

    @Test
    void aWidthThatHoldsNoCharacterStillEnds() {
        assertThat(lines("abc", 1, 5)).containsExactly("a", "b", "c");
    }

    @Test
    void nothingTakesNoLine() {
        assertThat(lines(" \n ", 80, 3)).isEmpty();
    }

    @Test
    void hebrewIsDrawnFromRightToLeft() {
        assertThat(SheetFont.visual("ab שלום cd")).isEqualTo("ab םולש cd");
    }

    @Test
    void whatTheFontLacksIsABoxForEachVisibleCharacter() {
        assertThat(font.showable("丰👨‍👩‍👧🇮🇩é")).isEqualTo("□□□é");
        assertThat(font.showable("a\u202e\u0000b")).isEqualTo("a b");
    }
}
