package naskah.ui.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import naskah.bench.KeyLatency;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("bench")
class EditorKeyBench {
    private static final String SENTENCE = "Warga menunggu kapal yang membawa beras, gula, dan kabar dari pulau seberang. ";

    @ParameterizedTest
    @CsvSource({"25, 25", "250, 25", "2500, 50"})
    void aKeyIsPaintedInTime(int paragraphs, int target) throws Exception {
        EditorStage editor = new EditorStage().open(body(paragraphs));
        try {
            editor.caret(paragraphs / 2, 10);
            editor.on(editor.area::requestFollowCaret);
            int[] typed = {0};
            KeyLatency keys = new KeyLatency(
                            editor.stage.getScene(),
                            () -> editor.area.replaceSelection(++typed[0] % 7 == 0 ? " " : "a"))
                    .run(300);
            line("editor-key-work-p95-" + paragraphs, keys.work(95), target);
            line("editor-key-painted-p95-" + paragraphs, keys.painted(95), target);
            line("editor-key-painted-p99-" + paragraphs, keys.painted(99), 50);
        } finally {
            editor.close();
        }
    }

    private static Body body(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph(BlockId.fresh(), Spans.plain(SENTENCE.repeat(4).strip())));
        }
        return new Body(blocks);
    }

    private static void line(String name, double value, int target) {
        System.out.printf(Locale.ROOT, "BENCH %s | %.1f ms | target %d%n", name, value, target);
    }
}
