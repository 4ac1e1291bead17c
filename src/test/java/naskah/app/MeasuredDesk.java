package naskah.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.i18n.Language;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.task.Tasks;
import naskah.ui.editor.Caret;
import naskah.ui.shell.DeskView;
import naskah.ui.shell.OpenArticle;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real program in its window on a data folder, as it starts by itself; to be closed. */
final class MeasuredDesk implements AutoCloseable {
    private static final long PATIENCE = 30;

    private final Opening opening;
    private final Tasks tasks = new Tasks(Platform::runLater);
    private final Stage stage;
    private final Wiring wiring;

    MeasuredDesk(Path data) throws Exception {
        try (DataFolder first = Opening.of(data, Optional.of(Language.INDONESIAN)).folder()) {
            SampleArticles.fitAllPanes(first);
        }
        opening = Opening.of(data, Optional.of(Language.INDONESIAN));
        FxToolkit.registerPrimaryStage();
        stage = call(Stage::new);
        wiring = call(() -> new Wiring(stage, tasks, opening));
        on(() -> {
            stage.setX(0);
            stage.setY(0);
            wiring.open();
        });
    }

    DataFolder folder() {
        return opening.folder();
    }

    DeskView view() {
        return wiring.view();
    }

    Scene scene() {
        return stage.getScene();
    }

    OpenArticle current() {
        return view().model().current();
    }

    Node node(String selector) {
        return scene().lookup(selector);
    }

    /** Stores an article and opens it. */
    void open(Article article) throws Exception {
        folder().articles().create(article, Revision.Kind.IMPORTED);
        show(article.id());
    }

    void show(ArticleId id) throws Exception {
        on(() -> view().model().open(id));
        await(() -> current().id().equals(id));
    }

    /** Puts the caret into a paragraph of the open article. */
    void writeIn(String block, int offset) throws Exception {
        on(() -> {
            current().session().goTo(Caret.at("body", block, offset));
            node("#body").requestFocus();
        });
        await(() -> scene().getFocusOwner() == node("#body"));
    }

    /** Waits until the preview shows this block of the open article. */
    void awaitPreview(String block) throws Exception {
        await(() -> previewed(block).isPresent());
    }

    /** What the preview shows of a block now; for the UI thread. */
    Optional<String> previewed(String block) {
        return Optional.ofNullable((WebView) node("#preview-web"))
                .map(web -> web.getEngine().getDocument())
                .map(document -> document.getElementById(block))
                .map(element -> element.getTextContent());
    }

    /** Waits until the condition, asked on the UI thread, holds. */
    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> call(condition));
    }

    static void on(Runnable action) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T call(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1_000, question);
    }

    @Override
    public void close() throws Exception {
        on(() -> {
            view().dispose();
            stage.hide();
        });
        tasks.finish(Duration.ofSeconds(5));
        folder().close();
    }
}
