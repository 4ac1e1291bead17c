package naskah.ui.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.document.Body;
import naskah.document.BodyRange;
import naskah.document.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorPropertyTest {
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void whateverIsDoneTheControlShowsTheBodyAndUndoIsExact(int seed) throws Exception {
        RandomBody random = new RandomBody(seed);
        EditorStage editor = new EditorStage().open(random.body(random.below(9)));
        try {
            editor.on(() -> run(editor, random));
        } finally {
            editor.close();
        }
    }

    private static void run(EditorStage editor, RandomBody random) {
        List<Article> values = new ArrayList<>(List.of(editor.session.article()));
        for (int step = 0; step < STEPS; step++) {
            Body before = editor.view.model().body();
            editor.session.breakBurst();
            act(editor, random);
            if (editor.session.article() != values.getLast()) {
                values.add(editor.session.article());
            }
            assertShown(editor);
            assertUntouchedStayed(before, editor.view.model().body());
        }
        travel(editor, values);
    }

    private static void act(EditorStage editor, RandomBody random) {
        Body body = editor.view.model().body();
        BodyRange range = random.below(3) == 0 ? random.range(body) : random.caret(body);
        editor.area.selectRange(range.first(), range.start(), range.last(), range.end());
        Shaping shaping = new Shaping(editor.view.model());
        switch (random.below(12)) {
            case 0, 1, 2 -> editor.area.replaceSelection(random.words());
            case 3 -> editor.area.replaceSelection("\n");
            case 4 -> editor.area.deletePreviousChar();
            case 5 -> editor.area.deleteNextChar();
            case 6 -> shaping.paste(random.blocks(1 + random.below(4)));
            case 7 -> shaping.toggle(random.below(2) == 0 ? Mark.STRONG : Mark.EMPHASIS);
            case 8 -> shaping.kind(random.kind());
            case 9 -> shaping.link(shaping.linkRange(), random.below(2) == 0 ? "warta.example/x" : "");
            case 10 -> editor.view.insert(random.below(2) == 0
                    ? new Block.Divider(BlockId.fresh())
                    : new Block.Picture(BlockId.fresh(), "", Caption.EMPTY));
            default -> {
                BodyRange target = random.caret(body);
                shaping.move(target.first(), target.start());
            }
        }
    }

    private static void travel(EditorStage editor, List<Article> values) {
        int at = values.size() - 1;
        while (editor.session.undoableProperty().get()) {
            editor.area.undo();
            assertShown(editor);
            if (editor.session.article() != values.get(at)) {
                at--;
            }
            assertThat(editor.session.article()).isSameAs(values.get(at));
        }
        assertThat(at).isZero();
        while (editor.session.redoableProperty().get()) {
            editor.area.redo();
            assertShown(editor);
        }
        assertThat(editor.session.article()).isSameAs(values.getLast());
    }

    private static void assertShown(EditorStage editor) {
        Body shown = editor.view.model().body();
        Body kept = editor.body();
        assertThat(kept.blocks().isEmpty() ? shown.blocks().size() == 1 : kept.equals(shown)).isTrue();
        assertThat(editor.area.getParagraphs()).hasSameSizeAs(shown.blocks());
        for (int i = 0; i < shown.blocks().size(); i++) {
            Block block = shown.blocks().get(i);
            assertThat(editor.area.getParagraph(i).getParagraphStyle()).isEqualTo(ParagraphLook.of(block));
            if (block instanceof Block.Text text) {
                assertThat(editor.area.getParagraph(i).getText()).isEqualTo(text.text());
                assertThat(Looks.spans(editor.area.getParagraph(i))).isEqualTo(text.spans());
            } else {
                assertThat(editor.area.getParagraph(i).length()).isEqualTo(1);
            }
        }
        assertThat(editor.area.selected().range()).isEqualTo(editor.view.model().range());
    }

    /** What stands before the first and after the last changed block is the very same object as before. */
    private static void assertUntouchedStayed(Body before, Body after) {
        Map<Block, Boolean> old = new IdentityHashMap<>();
        before.blocks().forEach(block -> old.put(block, true));
        for (Block block : after.blocks()) {
            boolean equalBefore = before.find(block.id()).filter(block::equals).isPresent();
            assertThat(!equalBefore || old.containsKey(block)).isTrue();
        }
    }

    @Test
    void anEmptyArticleStaysEmptyUntilTheFirstCharacter() throws Exception {
        EditorStage editor = new EditorStage().open(Body.EMPTY);
        try {
            assertThat(editor.body()).isEqualTo(Body.EMPTY);
            editor.on(() -> editor.area.replaceSelection("A"));
            assertThat(editor.body().text()).isEqualTo("A");
            editor.on(() -> editor.area.undo());
            assertThat(editor.body()).isEqualTo(Body.EMPTY);
        } finally {
            editor.close();
        }
    }
}
