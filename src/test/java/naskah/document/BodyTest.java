package naskah.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static Block paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }

    @Test
    void anIdStandsOnlyOnce() {
        assertThatThrownBy(() -> Body.of(paragraph("a", "x"), paragraph("a", "y")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void aBodyDoesNotFollowTheListItWasMadeOf() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph("a", "x")));
        Body body = new Body(blocks);
        blocks.clear();
        assertThat(body.blocks()).hasSize(1);
    }

    @Test
    void changingABlockKeepsTheOthersTheSameInstances() {
        Body before = Body.of(paragraph("a", "satu"), paragraph("b", "dua"), new Block.Divider(new BlockId("c")));
        Body after = before.with(paragraph("b", "diubah"));
        assertThat(after.blocks().get(0)).isSameAs(before.blocks().get(0));
        assertThat(after.blocks().get(2)).isSameAs(before.blocks().get(2));
        assertThat(after.text()).isEqualTo("satu\ndiubah");
    }

    @Test
    void changingABlockThatIsNotThereIsABug() {
        assertThatThrownBy(() -> Body.EMPTY.with(paragraph("a", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @RepeatedTest(20)
    void splicingAgreesWithAListOfBlocks(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Body body = Body.EMPTY;
        List<Block> model = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            int start = random.nextInt(model.size() + 1);
            int end = start + random.nextInt(Math.min(3, model.size() - start + 1));
            List<Block> inserted = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                inserted.add(paragraph("b" + step + "-" + i, "isi " + step));
            }
            body = body.splice(start, end, inserted);
            model.subList(start, end).clear();
            model.addAll(start, inserted);
            assertThat(body.blocks()).usingElementComparator((a, b) -> a == b ? 0 : 1).isEqualTo(model);
            for (int i = 0; i < model.size(); i++) {
                assertThat(body.indexOf(model.get(i).id())).hasValue(i);
            }
        }
    }

    @Test
    void onlyEmptyTextIsBlank() {
        assertThat(Body.EMPTY.isBlank()).isTrue();
        assertThat(Body.ofParagraphs("", "  ").isBlank()).isTrue();
        assertThat(Body.ofParagraphs("", "x").isBlank()).isFalse();
        assertThat(Body.of(new Block.Picture(new BlockId("p"), "", Caption.EMPTY)).isBlank()).isFalse();
    }

    @Test
    void blocksRefuseWhatMayNotStandInAnArticle() {
        BlockId id = new BlockId("a");
        assertThatThrownBy(() -> new Block.Heading(id, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Embed(id, "javascript:alert(1)", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BlockId("\"><script>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BlockId("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKindOfTextKeepsItsKindWhenItsWordsOrItsIdChange() {
        BlockId id = new BlockId("a");
        List<Block.Text> kinds = List.of(
                new Block.Paragraph(id, List.of()),
                new Block.Heading(id, 3, List.of()),
                new Block.Quote(id, List.of()),
                new Block.ListItem(id, Block.ListKind.NUMBER, List.of()));
        for (Block.Text kind : kinds) {
            assertThat(kind.withSpans(Spans.plain("x")).withSpans(List.of())).isEqualTo(kind);
            assertThat(kind.withId(new BlockId("b")).withId(id)).isEqualTo(kind);
        }
    }

    @Test
    void freshIdsAreValidAndDiffer() {
        Set<BlockId> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(BlockId.fresh());
        }
        assertThat(ids).hasSize(10_000);
    }

    @Test
    void whatWasTypedInACaptionWinsOverWhatIsOffered() {
        Caption offered = new Caption("dari berkas", "CMG", "Sari", "alt");
        Caption typed = new Caption("diketik", " ", "", "milik sendiri");
        assertThat(typed.filledFrom(offered)).isEqualTo(new Caption("diketik", "CMG", "Sari", "milik sendiri"));
        assertThat(Caption.EMPTY.filledFrom(offered)).isEqualTo(offered);
    }
}
