package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTextTest {
    private static final String SENTENCE = "Kapal merapat pada pagi hari. ";

    @Test
    void aBodyWithoutLongTextsIsTheSameInstance() {
        Body body = new Body(List.of(paragraph("p", SENTENCE.repeat(100)), new Block.Divider(new BlockId("d"))));
        assertThat(LongText.cut(body)).isSameAs(body);
    }

    @Test
    void aLongParagraphIsCutWhereSentencesEndAndLosesNothing() {
        String text = SENTENCE.repeat(6_500);
        List<Block> parts = LongText.cut(new Body(List.of(paragraph("p", text)))).blocks();
        assertThat(parts).hasSizeGreaterThan(40).first().extracting(Block::id).isEqualTo(new BlockId("p"));
        assertThat(parts).extracting(part -> ((Block.Text) part).text())
                .allMatch(part -> part.length() <= LongText.LONGEST && part.endsWith(". "));
        assertThat(String.join("", parts.stream().map(part -> ((Block.Text) part).text()).toList())).isEqualTo(text);
    }

    @Test
    void kindAndMarksStayWithTheirWords() {
        Span strong = new Span("tebal ".repeat(2_000), Set.of(Mark.STRONG));
        Block quote = new Block.Quote(new BlockId("k"), List.of(Span.of("biasa ".repeat(1_000)), strong));
        List<Block> parts = LongText.cut(List.of(quote));
        assertThat(parts).hasSize(5).allMatch(Block.Quote.class::isInstance);
        assertThat(((Block.Quote) parts.getLast()).spans()).allMatch(span -> span.marks().contains(Mark.STRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kata ", "a", "😀"})
    void textWithoutSentencesIsCutBetweenWordsOrCharacters(String unit) {
        String text = unit.repeat(30_000);
        List<String> parts = LongText.cut(text);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).allMatch(part -> part.length() <= LongText.LONGEST && !Character.isLowSurrogate(part.charAt(0)));
    }

    private static Block paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }
}
