package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyMarksTest {
    private static final Mark.Link LINK = new Mark.Link("https://warta.example");
    private static final BlockId A = new BlockId("a");
    private static final BlockId B = new BlockId("b");
    private static final Body BODY =
            Body.of(new Block.Paragraph(A, Spans.plain("satu dua")), new Block.Quote(B, Spans.plain("tiga")));

    private static List<Span> spans(Body body, int block) {
        return ((Block.Text) body.blocks().get(block)).spans();
    }

    @Test
    void aMarkGoesOverAllBlocksOfTheStretchAndASecondTimeOff() {
        BodyRange range = new BodyRange(0, 5, 1, 2);
        Body bold = BodyMarks.toggle(BODY, range, Mark.STRONG);
        assertThat(spans(bold, 0)).containsExactly(Span.plain("satu "), Span.of("dua", Mark.STRONG));
        assertThat(spans(bold, 1)).containsExactly(Span.of("ti", Mark.STRONG), Span.plain("ga"));
        assertThat(BodyMarks.toggle(bold, range, Mark.STRONG)).isEqualTo(BODY);
    }

    @Test
    void aStretchThatIsPartlyMarkedBecomesWhollyMarked() {
        Body half = BodyMarks.toggle(BODY, new BodyRange(0, 0, 0, 4), Mark.EMPHASIS);
        Body whole = BodyMarks.toggle(half, new BodyRange(0, 0, 0, 8), Mark.EMPHASIS);
        assertThat(spans(whole, 0)).containsExactly(Span.of("satu dua", Mark.EMPHASIS));
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        Body linked = BodyMarks.link(BODY, new BodyRange(0, 0, 0, 4), Optional.of(LINK));
        Mark.Link other = new Mark.Link("https://lain.example");
        Body relinked = BodyMarks.link(linked, new BodyRange(0, 0, 0, 8), Optional.of(other));
        assertThat(spans(relinked, 0)).containsExactly(Span.of("satu dua", other));
        assertThat(BodyMarks.link(relinked, new BodyRange(0, 0, 0, 8), Optional.empty())).isEqualTo(BODY);
    }

    @Test
    void aKindThatIsThereAlreadyLeavesTheBlockTheSameInstance() {
        Body quotes = BodyMarks.kind(BODY, new BodyRange(0, 0, 1, 0), BlockKind.QUOTE);
        assertThat(quotes.blocks().get(0)).isEqualTo(new Block.Quote(A, Spans.plain("satu dua")));
        assertThat(quotes.blocks().get(1)).isSameAs(BODY.blocks().get(1));
    }

    @Test
    void typingAtTheEndOfALinkDoesNotLengthenIt() {
        Block block = new Block.Paragraph(A, List.of(Span.of("satu", LINK, Mark.STRONG), Span.plain(" dua")));
        assertThat(BodyMarks.typedAt(block, 2)).isEqualTo(Set.of(LINK, Mark.STRONG));
        assertThat(BodyMarks.typedAt(block, 4)).isEqualTo(Set.of(Mark.STRONG));
        assertThat(BodyMarks.typedAt(block, 0)).isEqualTo(Set.of(Mark.STRONG));
        assertThat(BodyMarks.typedAt(block, 6)).isEqualTo(Set.of());
    }

    @Test
    void theLinkAroundACaretIsFoundWithItsReach() {
        Body body = Body.of(new Block.Paragraph(A, List.of(Span.plain("a "), Span.of("tautan", LINK), Span.plain(" b"))));
        assertThat(BodyMarks.linkAround(body, 0, 4)).contains(new BodyRange(0, 2, 0, 8));
        assertThat(BodyMarks.linkAround(body, 0, 1)).isEmpty();
    }
}
