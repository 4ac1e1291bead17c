package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyEditsTest {
    private static final BlockId A = new BlockId("a");
    private static final BlockId B = new BlockId("b");
    private static final BlockId C = new BlockId("c");

    private static Block.Paragraph paragraph(BlockId id, String text) {
        return new Block.Paragraph(id, Spans.plain(text));
    }

    private static Block.Heading heading(BlockId id, String text) {
        return new Block.Heading(id, 2, Spans.plain(text));
    }

    private static List<List<Span>> lines(String... lines) {
        return java.util.Arrays.stream(lines).map(Spans::plain).toList();
    }

    private static String shape(Body body) {
        StringBuilder shape = new StringBuilder();
        for (Block block : body.blocks()) {
            String kind = block instanceof Block.Text text ? BlockKind.of(text).name().substring(0, 1) : "-";
            String words = block instanceof Block.Text text ? text.text() : "";
            shape.append(kind).append(':').append(words).append(' ');
        }
        return shape.toString().strip();
    }

    @Test
    void typingLeavesOtherBlocksTheSameInstances() {
        Body body = Body.of(paragraph(A, "satu"), paragraph(B, "dua"), paragraph(C, "tiga"));
        Body next = BodyEdits.type(body, BodyRange.at(1, 3), lines("!")).body();
        assertThat(shape(next)).isEqualTo("P:satu P:dua! P:tiga");
        assertThat(next.blocks().get(0)).isSameAs(body.blocks().get(0));
        assertThat(next.blocks().get(2)).isSameAs(body.blocks().get(2));
        assertThat(next.blocks().get(1).id()).isEqualTo(B);
    }

    @Test
    void splittingLeavesTheIdWithTheFirstPart() {
        Edited edited = BodyEdits.type(Body.of(paragraph(A, "satudua")), BodyRange.at(0, 4), lines("", ""));
        assertThat(shape(edited.body())).isEqualTo("P:satu P:dua");
        assertThat(edited.body().blocks().getFirst().id()).isEqualTo(A);
        assertThat(edited.selection()).isEqualTo(BodyRange.at(1, 0));
    }

    @Test
    void splittingBeforeTheFirstCharacterPutsAnEmptyBlockAboveAndLeavesTheBlockAlone() {
        Body body = Body.of(heading(A, "Panen"));
        Edited edited = BodyEdits.type(body, BodyRange.at(0, 0), lines("", ""));
        assertThat(shape(edited.body())).isEqualTo("P: H:Panen");
        assertThat(edited.body().blocks().get(1)).isSameAs(body.blocks().getFirst());
        assertThat(edited.selection()).isEqualTo(BodyRange.at(1, 0));
    }

    @Test
    void aLineAfterAHeadingIsAParagraph() {
        Edited edited = BodyEdits.type(Body.of(heading(A, "Panen")), BodyRange.at(0, 5), lines("", ""));
        assertThat(shape(edited.body())).isEqualTo("H:Panen P:");
    }

    @Test
    void aLineAfterAListItemIsAListItem() {
        Body body = Body.of(new Block.ListItem(A, Block.ListKind.NUMBER, Spans.plain("satu")));
        assertThat(shape(BodyEdits.type(body, BodyRange.at(0, 4), lines("", "")).body())).isEqualTo("N:satu N:");
    }

    @Test
    void mergingKeepsTheFirstBlock() {
        Body body = Body.of(heading(A, "satu"), paragraph(B, "dua"));
        Edited edited = BodyEdits.delete(body, new BodyRange(0, 4, 1, 0));
        assertThat(shape(edited.body())).isEqualTo("H:satudua");
        assertThat(edited.body().blocks().getFirst().id()).isEqualTo(A);
        assertThat(edited.selection()).isEqualTo(BodyRange.at(0, 4));
    }

    @Test
    void typingBesideADividerMakesAParagraphOnThatSide() {
        Body body = Body.of(new Block.Divider(A));
        assertThat(shape(BodyEdits.type(body, BodyRange.at(0, 1), lines("x")).body())).isEqualTo("-: P:x");
        assertThat(shape(BodyEdits.type(body, BodyRange.at(0, 0), lines("x")).body())).isEqualTo("P:x -:");
        assertThat(shape(BodyEdits.type(body, new BodyRange(0, 0, 0, 1), lines("x")).body())).isEqualTo("P:x");
        assertThat(shape(BodyEdits.type(body, BodyRange.at(0, 1), lines("", "")).body())).isEqualTo("-: P:");
        assertThat(shape(BodyEdits.type(body, BodyRange.at(0, 0), lines("", "")).body())).isEqualTo("P: -:");
    }

    @Test
    void backspaceBelowADividerOnlyMovesTheCaretUnlessTheParagraphIsEmpty() {
        Body body = Body.of(new Block.Divider(A), paragraph(B, "dua"));
        Edited kept = BodyEdits.delete(body, new BodyRange(0, 1, 1, 0));
        assertThat(kept.body()).isEqualTo(body);
        assertThat(kept.selection()).isEqualTo(BodyRange.at(0, 1));
        Body empty = Body.of(new Block.Divider(A), paragraph(B, ""));
        assertThat(shape(BodyEdits.delete(empty, new BodyRange(0, 1, 1, 0)).body())).isEqualTo("-:");
    }

    @Test
    void deletingAcrossADividerTakesItAlong() {
        Body body = Body.of(paragraph(A, "satu"), new Block.Divider(B), paragraph(C, "tiga"));
        assertThat(shape(BodyEdits.delete(body, new BodyRange(0, 2, 2, 2)).body())).isEqualTo("P:saga");
    }

    @Test
    void aLonePastedParagraphGoesInAsTextWithItsMarks() {
        Body body = Body.of(heading(A, "satu tiga"));
        List<Block> pasted = List.of(new Block.Paragraph(B, List.of(Span.of("dua ", Mark.STRONG))));
        Body next = BodyEdits.paste(body, BodyRange.at(0, 5), pasted).body();
        assertThat(next.blocks()).containsExactly(new Block.Heading(
                A, 2, List.of(Span.plain("satu "), Span.of("dua ", Mark.STRONG), Span.plain("tiga"))));
    }

    @Test
    void pastedBlocksContinueTheTextOnBothSides() {
        Body body = Body.of(paragraph(A, "awalakhir"));
        List<Block> pasted = List.of(paragraph(B, " satu"), heading(C, "tengah"), paragraph(new BlockId("d"), "dua "));
        Edited edited = BodyEdits.paste(body, BodyRange.at(0, 4), pasted);
        assertThat(shape(edited.body())).isEqualTo("P:awal satu H:tengah P:dua akhir");
        assertThat(edited.selection()).isEqualTo(BodyRange.at(2, 4));
    }

    @Test
    void pastedBlocksGetOtherIdsWhereTheirsAreTaken() {
        Body body = Body.of(paragraph(A, "satu"), paragraph(B, ""));
        List<Block> pasted = List.of(heading(A, "judul"), heading(C, "lain"));
        Body next = BodyEdits.paste(body, BodyRange.at(1, 0), pasted).body();
        assertThat(shape(next)).isEqualTo("P:satu H:judul H:lain");
        assertThat(next.blocks().get(1).id()).isNotEqualTo(A);
        assertThat(next.blocks().get(2).id()).isEqualTo(C);
    }

    @Test
    void deletingEverythingLeavesOneEmptyBlockOfTheFirstKind() {
        Body body = Body.of(paragraph(A, "satu"), new Block.Divider(B), heading(C, "tiga"));
        assertThat(shape(BodyEdits.delete(body, new BodyRange(0, 0, 2, 4)).body())).isEqualTo("P:");
        assertThat(BodyEdits.delete(Body.of(new Block.Divider(A)), new BodyRange(0, 0, 0, 1)).body())
                .isEqualTo(Body.EMPTY);
    }

    @Test
    void aSliceKeepsWholeBlocksAsTheyAre() {
        Body body = Body.of(paragraph(A, "satu"), paragraph(B, "dua"), new Block.Divider(C));
        List<Block> slice = BodyEdits.slice(body, new BodyRange(0, 2, 2, 1));
        assertThat(shape(new Body(slice))).isEqualTo("P:tu P:dua -:");
        assertThat(slice.get(1)).isSameAs(body.blocks().get(1));
    }
}
