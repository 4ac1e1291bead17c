package naskah.bench;

import atlantafx.base.theme.PrimerLight;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.text.BodyView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("bench")
class EditorKeyBench {
    private static final String SENTENCE =
            "Warga menunggu kapal yang membawa beras, gula, dan kabar dari pulau seberang. ";

    private BodyView view;

    @ParameterizedTest
    @CsvSource({"25, 25", "250, 25", "2500, 50"})
    void aKeyIsPaintedInTime(int paragraphs, int target) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        on(() -> open(stage, paragraphs));
        on(() -> view.reveal(Caret.at("body", "p" + paragraphs / 2, 10)));
        Scene scene = stage.getScene();
        new KeyLatency(scene, KeyLatency.typing(scene, "pemanasan ")).run(200);
        KeyLatency keys = new KeyLatency(scene, KeyLatency.typing(scene, "kabar dari pulau ")).run(300);
        Figures.report("editor-key-handled-p95-" + paragraphs, keys.work(95), "ms", "≤ " + target + " ms");
        Figures.report("editor-key-painted-p50-" + paragraphs, keys.painted(50), "ms", "≤ " + target + " ms");
        Figures.report("editor-key-painted-p95-" + paragraphs, keys.painted(95), "ms", "≤ " + target + " ms");
        Figures.report("editor-key-painted-p99-" + paragraphs, keys.painted(99), "ms", "≤ 50 ms");
        on(() -> {
            view.dispose();
            stage.hide();
        });
    }

    private void open(Stage stage, int paragraphs) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Desk desk = new Desk(
                null, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), InstantSource.system());
        Article article = Article.blank(ArticleId.fresh()).withBody(body(paragraphs));
        view = new BodyView(desk, new EditingSession(article, InstantSource.system()), picture -> new Region());
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene((Parent) view.node(), 760, 560));
        stage.getScene().getStylesheets().add("/css/editor.css");
        stage.show();
        view.focus();
    }

    private static void on(Runnable action) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Body body(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph(new BlockId("p" + i), Spans.plain(SENTENCE.repeat(4).strip())));
        }
        return new Body(blocks);
    }
}
