package naskah.ui.review;

import static naskah.ui.review.ReviewDesk.LARAS;
import static naskah.ui.review.ReviewDesk.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.format.html.HtmlPage;
import naskah.format.html.PageTemplate;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.house.House;
import naskah.ui.editor.Caret;
import naskah.ui.panes.Panes;
import naskah.ui.preview.PreviewPages;
import naskah.ui.review.ReviewViewModel.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReviewViewTest {
    private static final HtmlPage PAGE = new HtmlPage(House.standard(), PageTemplate.standard());

    private record Pages() implements PreviewPages {
        @Override
        public String page(Article article, PictureSources pictures) {
            return PAGE.page(article, pictures);
        }

        @Override
        public List<Piece> pieces(Article article, PictureSources pictures) {
            return PAGE.pieces(article, pictures);
        }

        @Override
        public String card(Article article, PictureSources pictures) {
            return PAGE.card(article, pictures);
        }
    }

    @TempDir
    private static Path directory;

    private ReviewDesk room;
    private ReviewView view;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        room = new ReviewDesk(directory.resolve(UUID.randomUUID().toString()));
        room.write(RATRI, "Ada 13 kios di pasar lama itu.");
        room.open(LARAS);
        view = new ReviewView(room.desk, room.reviewed, room.model, new Pages());
        Panes.show(shown, view.node(), 520, 800);
        shown.getScene().getStylesheets().addAll("/css/review.css", "/css/revisions.css", "/css/workflow.css");
    }

    @AfterEach
    void close(FxRobot robot) throws Exception {
        robot.interact(view::dispose);
        room.close();
    }

    private void on(FxRobot robot, Runnable deed) {
        robot.interact(deed);
    }

    @Test
    void factsStandBeforeFormAndAreLetStandOrTakenBackByKeys(FxRobot robot) throws Exception {
        Panes.picture(stage, "review-changes");
        on(robot, view::focus);
        assertThat(room.model.chosenProperty().get().orElseThrow().added()).isEqualTo("13");
        robot.type(KeyCode.DELETE);
        assertThat(room.typed()).isEqualTo("Ada 12 kios di pasar lama itu.");
        robot.type(KeyCode.ENTER);
        assertThat(room.shown()).isEmpty();
    }

    @Test
    void aChangeIsTakenBackByItsButton(FxRobot robot) throws Exception {
        robot.clickOn(robot.lookup("#change-reverse").<Node>queryAll().iterator().next());
        assertThat(room.kept()).isEqualTo("Ada 12 kios di pasar lama itu.");
    }

    @Test
    void aCardThatIsClickedHearsTheKeys(FxRobot robot) {
        Node card = robot.lookup(".change-card").<Node>queryAll().iterator().next();
        robot.clickOn(card);
        assertThat(card.isFocused()).isTrue();
    }

    @Test
    void inANarrowPaneTheTopicsAreIconsThatTellTheirNames(FxRobot robot) {
        ToggleButton comments = robot.lookup("#review-COMMENTS").query();
        assertThat(comments.getContentDisplay()).isEqualTo(ContentDisplay.TEXT_ONLY);
        on(robot, () -> {
            stage.setWidth(240);
            view.node().getScene().getRoot().layout();
        });
        assertThat(comments.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
        assertThat(comments.getTooltip().getText()).isEqualTo("Komentar");
        assertThat(comments.getAccessibleText()).isEqualTo("Komentar");
    }

    @Test
    void suggestionsOfAnAuthorAreTakenAllAtOnce(FxRobot robot) throws Exception {
        room.propose(RATRI, "Ada 15 kios di pasar baru itu.");
        on(robot, room.model::refresh);
        robot.clickOn("#review-SUGGESTIONS");
        Panes.picture(stage, "review-suggestions");
        robot.clickOn("#review-takeAll");
        assertThat(room.kept()).isEqualTo("Ada 15 kios di pasar baru itu.");
    }

    @Test
    void aCommentIsWrittenAndResolved(FxRobot robot) throws Exception {
        on(robot, () -> {
            room.session.moveCaret(new Caret("body", new Caret.Point("satu", 4), new Caret.Point("satu", 11)));
            room.model.comment();
        });
        assertThat(robot.lookup("#comment-words").queryAs(TextArea.class).isFocused()).isTrue();
        robot.clickOn("#comment-words").write("Dari mana angkanya?");
        robot.clickOn("#comment-say");
        Panes.picture(stage, "review-comments");
        assertThat(room.folder.reviews().comments(room.id)).hasSize(1);
        robot.clickOn("#comment-resolve");
        assertThat(room.folder.reviews().comments(room.id).getFirst().isResolved()).isTrue();
    }

    @Test
    void anAnswerIsWrittenUnderAComment(FxRobot robot) throws Exception {
        on(robot, () -> {
            room.session.moveCaret(Caret.at("headline", "", 0));
            room.model.comment();
            room.model.comments().say("Terlalu panjang?", Optional.empty());
        });
        robot.clickOn("#comment-answer").clickOn("#comment-reply").write("Tidak.");
        robot.clickOn("#comment-answer");
        assertThat(room.folder.reviews().comments(room.id).getFirst().said()).hasSize(2);
        assertThat(room.model.topicProperty().get()).isEqualTo(Topic.COMMENTS);
    }

    @Test
    void anAnswerThatIsBeingWrittenStaysWhileOthersCommentAndTheArticleIsSaved(FxRobot robot) throws Exception {
        on(robot, () -> {
            room.session.moveCaret(Caret.at("headline", "", 0));
            room.model.comment();
            room.model.comments().say("Terlalu panjang?", Optional.empty());
        });
        robot.clickOn("#comment-answer").write("Setengah");
        on(robot, () -> {
            room.session.moveCaret(Caret.at("body", "dua", 0));
            room.model.comments().begin();
            room.model.comments().say("Siapa?", Optional.empty());
            room.type("Ada 14 kios di pasar lama itu.");
            room.model.refresh();
        });
        TextArea reply = (TextArea) robot.lookup("#comment-reply").queryAll().stream()
                .filter(node -> node.isVisible()).findFirst().orElseThrow();
        assertThat(reply.getText()).isEqualTo("Setengah");
    }
}
