package naskah.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Body;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.EditingSession;
import naskah.ui.editor.text.BodyView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FindBarTest {
    private final FxRobot robot = new FxRobot();
    private final List<Caret> elsewhere = new ArrayList<>();
    private final EditingSession session = new EditingSession(
            Article.blank(ArticleId.fresh())
                    .withHeadline("Pasar ramai")
                    .withBody(Body.ofParagraphs("Harga di pasar pagi turun.", "Tidak ada.", "Pasar tutup.")),
            () -> Instant.EPOCH);
    private TextField headline;
    private BodyView body;
    private FindBar bar;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        Desk desk = new Desk(
                null, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), () -> Instant.EPOCH);
        on(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            headline = new TextField("Pasar ramai");
            body = new BodyView(desk, session, picture -> new Region());
            bar = new FindBar(desk, session, body, this::goTo);
            stage.setScene(new Scene(new VBox(headline, body.node()), 720, 480));
            stage.getScene().getStylesheets().add("/css/editor.css");
            stage.show();
            body.focus();
            bar.open(true);
        });
    }

    @AfterEach
    void close() throws Exception {
        on(() -> {
            bar.dispose();
            body.dispose();
            stage.hide();
        });
    }

    private void on(Runnable action) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As the window does it: a place in another field takes the focus there. */
    private void goTo(Caret caret) {
        elsewhere.add(caret);
        headline.requestFocus();
    }

    private String count() {
        return robot.lookup("#find-count").queryAs(Label.class).getText();
    }

    private int marked() {
        return robot.lookup(node -> node.getStyleClass().contains("proof-hit")
                        || node.getStyleClass().contains("proof-hit-current"))
                .queryAll()
                .size();
    }

    @Test
    void hitsAreCountedMarkedAndSteppedThroughAndEscGoesBackToTheText() throws Exception {
        robot.write("pasar", 0);
        assertThat(count()).isEqualTo("1 dari 3 di judul");
        assertThat(elsewhere).extracting(Caret::field).containsOnly("headline");
        assertThat(marked()).isEqualTo(2);
        robot.type(KeyCode.ENTER);
        assertThat(count()).isEqualTo("2 dari 3");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(count()).isEqualTo("1 dari 3 di judul");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        assertThat(count()).isEqualTo("3 dari 3");
        robot.type(KeyCode.ESCAPE);
        assertThat(body.isFocused()).isTrue();
        assertThat(marked()).isZero();
        assertThat(session.caret().anchor().offset()).isZero();
        assertThat(session.caret().head().offset()).isEqualTo(5);
    }

    @Test
    void replaceAllIsOneUndoAndTheMarksGo() throws Exception {
        robot.write("pasar", 0);
        on(() -> robot.lookup("#find-with").queryAs(TextField.class).setText("toko"));
        robot.clickOn("#find-replace-all");
        assertThat(session.article().body().text()).isEqualTo("Harga di toko pagi turun.\nTidak ada.\ntoko tutup.");
        assertThat(session.article().headline()).isEqualTo("toko ramai");
        assertThat(count()).isEqualTo("3 diganti");
        assertThat(marked()).isZero();
        on(session::undo);
        assertThat(session.article().headline()).isEqualTo("Pasar ramai");
        assertThat(marked()).isEqualTo(2);
    }

    @Test
    void aHitInAnotherFieldLeavesTheKeysWithTheWordsThatAreSought() throws Exception {
        robot.write("pas", 0);
        assertThat(count()).isEqualTo("1 dari 3 di judul");
        Caret before = session.caret();
        robot.write("ar", 0);
        assertThat(robot.lookup("#find-what").queryAs(TextField.class).getText()).isEqualTo("pasar");
        assertThat(headline.getText()).isEqualTo("Pasar ramai");
        assertThat(session.caret()).isEqualTo(before);
    }

    @Test
    void nothingIsCutOffInAPaneAsNarrowAsThePhoneOfAReader() throws Exception {
        on(() -> stage.setWidth(400));
        robot.write("pasar", 0);
        assertThat(robot.lookup(".find-bar .labeled, .find-bar .button, .find-bar .toggle-button, .find-bar .label")
                        .<Labeled>queryAll())
                .filteredOn(part -> !part.getText().isEmpty())
                .allSatisfy(part -> assertThat(part.getWidth()).isGreaterThanOrEqualTo(part.prefWidth(-1) - 1));
    }

    @Test
    void nothingFoundIsSaidInWords() {
        robot.write("xyz", 0);
        assertThat(count()).isEqualTo("Tidak ditemukan");
    }
}
