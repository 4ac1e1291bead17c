package naskah.ui.editor.text;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Block;
import naskah.document.Body;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An editor in a window, for tests. */
final class EditorStage {
    static final InstantSource NOON = () -> Instant.parse("2024-05-21T04:17:36Z");

    final Desk desk = desk();
    EditingSession session;
    BodyView view;
    BodyArea area;
    Stage stage;

    static Desk desk() {
        return new Desk(null, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), NOON);
    }

    /** A picture with a caption field that is the node's own. */
    static PictureNodes pictures() {
        return picture -> {
            TextField caption = new TextField(picture.caption().text());
            caption.setId("caption-" + picture.id());
            return new VBox(caption);
        };
    }

    EditorStage open(Body body) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            session = new EditingSession(Article.blank(ArticleId.fresh()).withBody(body), NOON);
            view = new BodyView(desk, session, pictures());
            area = (BodyArea) view.node().lookup("#body");
            stage.setX(0);
            stage.setY(0);
            stage.setScene(new Scene((javafx.scene.Parent) view.node(), 760, 560));
            stage.getScene().getStylesheets().add("/css/editor.css");
            stage.show();
            view.focus();
        });
        return this;
    }

    void close() throws Exception {
        on(() -> {
            view.dispose();
            stage.setScene(null);
            stage.hide();
        });
    }

    /** Runs on the UI thread and waits until everything that it asked for is done. */
    void on(Runnable action) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    FxRobot robot() {
        return new FxRobot();
    }

    Body body() {
        return session.article().body();
    }

    Block.Text text(int block) {
        return (Block.Text) body().blocks().get(block);
    }

    void caret(int block, int offset) throws Exception {
        on(() -> {
            area.requestFocus();
            area.moveTo(block, offset);
        });
    }

    void select(int first, int start, int last, int end) throws Exception {
        on(() -> area.selectRange(first, start, last, end));
    }
}
