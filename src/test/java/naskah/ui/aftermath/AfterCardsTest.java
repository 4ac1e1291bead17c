package naskah.ui.aftermath;

import static naskah.ui.aftermath.Published.PASAR;
import static naskah.ui.aftermath.Published.TANGGAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.article.correction.Correction;
import naskah.storage.Complaints.Filed;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AfterCardsTest implements AfterLine.Deeds {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final List<String> deeds = new ArrayList<>();
    private Published published;
    private AfterViewModel after;
    private Stage stage;
    private VBox room;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        published = Published.in(Files.createTempDirectory("terbit"));
        after = published.after();
        room = new VBox(new AfterLine(published.desk, after, this).node());
        Panes.show(shown, room, 760, 720);
        shown.getScene().getStylesheets().addAll("/css/overlay.css", "/css/shell.css", "/css/list.css", "/css/aftermath.css");
    }

    @AfterEach
    void close() throws Exception {
        published.close();
    }

    @Override
    public void open(ArticleId article) {
        deeds.add("buka " + article);
    }

    @Override
    public void answer(Filed complaint) {
        deeds.add("jawab " + complaint.number());
    }

    @Override
    public void evidence() {
        deeds.add("bukti");
    }

    private void show(FxRobot robot, FormCard card) {
        robot.interact(() -> {
            room.getChildren().add(card);
            card.focus();
        });
    }

    @Test
    void aReplyIsWrittenByTheKeyboardAndThenStandsAboveTheForm(FxRobot robot) throws Exception {
        CorrectionViewModel model = new CorrectionViewModel(published.desk, after, Correction.Kind.HAK_JAWAB);
        show(robot, new CorrectionCard(published.desk, model, () -> deeds.add("selesai")));
        robot.write("Kiosnya kumuh", 0).push(KeyCode.TAB);
        robot.write("Kiosnya bersih sejak Januari", 0);
        assertThat(robot.lookup("#after-do").queryButton().isDisabled()).isTrue();
        robot.clickOn("#after-search").write("pengelola", 0).push(KeyCode.DOWN);
        Panes.picture(stage, "hak-jawab");
        robot.clickOn("#after-do");
        assertThat(deeds).containsExactly("selesai");
        assertThat(published.newsroom.folder.corrections().of(PASAR))
                .singleElement()
                .satisfies(correction -> assertThat(correction.right()).isEqualTo("Kiosnya bersih sejak Januari"));
        robot.clickOn("#after-other-tanggapan");
        assertThat(deeds).contains("buka " + TANGGAPAN);
    }

    @Test
    void shiftTabGoesBackFromATextAndTheShortcutWithEnterNotes(FxRobot robot) throws Exception {
        CorrectionViewModel model = new CorrectionViewModel(published.desk, after, Correction.Kind.RALAT);
        show(robot, new CorrectionCard(published.desk, model, () -> deeds.add("selesai")));
        robot.push(KeyCode.TAB).write("13 kios", 0).push(KeyCode.SHIFT, KeyCode.TAB);
        robot.write("12 kios", 0).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(deeds).containsExactly("selesai");
        assertThat(published.newsroom.folder.corrections().of(PASAR)).extracting(Correction::wrong).containsExactly("12 kios");
    }

    @Test
    void aComplaintIsNotedAndItsClockStandsAboveTheForm(FxRobot robot) throws Exception {
        show(robot, new ComplaintCard(published.desk, new ComplaintViewModel(published.desk, after), () -> deeds.add("selesai")));
        robot.write("Komentarnya memfitnah", 0);
        robot.clickOn("#after-name").write("Wulan", 0);
        robot.clickOn("#after-received").write("kemarin 10.00", 0);
        Panes.picture(stage, "aduan");
        robot.clickOn("#after-do");
        long number = published.newsroom.folder.complaints().of(PASAR).getFirst().number();
        assertThat(robot.lookup("#complaint-clock-" + number).queryLabeled().getText()).isEqualTo("sisa 22 jam");
        robot.clickOn("#complaint-answer-" + number);
        robot.clickOn("#complaint-evidence-" + number);
        assertThat(deeds).containsExactly("selesai", "jawab " + number, "bukti");
    }

    @Test
    void anOverdueComplaintIsInTheWarningColourUntilItIsAnswered(FxRobot robot) throws Exception {
        Filed filed = published.complaint("Angkanya keliru", Duration.ofHours(50));
        robot.interact(after::refresh);
        assertThat(robot.lookup("#complaint-clock-" + filed.number()).query().getPseudoClassStates()).contains(LATE);
        show(robot, new AnswerCard(
                published.desk, new AnswerViewModel(published.desk, after, filed), () -> deeds.add("selesai")));
        robot.write("Diralat", 0);
        Panes.picture(stage, "jawaban");
        robot.clickOn("#after-do");
        assertThat(robot.lookup("#complaint-clock-" + filed.number()).tryQuery()).isEmpty();
        assertThat(robot.lookup("#complaint-done-" + filed.number()).queryLabeled().getText()).contains("Diralat");
    }

    @Test
    void aMinuteChangesTheClocksAndTakesTheFocusFromNobody(FxRobot robot) throws Exception {
        Filed filed = published.complaint("Angkanya keliru", Duration.ofMinutes(47 * 60 + 30));
        robot.interact(after::refresh);
        Node answer = robot.lookup("#complaint-answer-" + filed.number()).query();
        robot.interact(answer::requestFocus);
        published.newsroom.now = published.newsroom.now.plus(Duration.ofMinutes(40));
        robot.interact(after::refresh);
        Node clock = robot.lookup("#complaint-clock-" + filed.number()).query();
        assertThat(clock.getPseudoClassStates()).contains(LATE);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(answer);
    }

    @Test
    void onlyTheFirstRowsAreSeenUntilAllAreWanted(FxRobot robot) throws Exception {
        for (int hours = 1; hours <= 4; hours++) {
            published.complaint("Aduan ke-" + hours, Duration.ofHours(hours));
        }
        robot.interact(after::refresh);
        assertThat(robot.lookup(".after-row").queryAll()).hasSize(3);
        robot.clickOn("#after-all");
        assertThat(robot.lookup(".after-row").queryAll()).hasSize(4);
        robot.interact(after::refresh);
        assertThat(robot.lookup(".after-row").queryAll()).hasSize(4);
        robot.clickOn("#after-all");
        assertThat(robot.lookup(".after-row").queryAll()).hasSize(3);
    }

    @Test
    void whyNothingWasNotedStandsInTheCard(FxRobot robot) throws Exception {
        Filed filed = published.complaint("Angkanya keliru", Duration.ofHours(1));
        AnswerViewModel model = new AnswerViewModel(published.desk, after, filed);
        AnswerViewModel first = new AnswerViewModel(published.desk, after, filed);
        robot.interact(() -> {
            first.howProperty().set("Ditolak");
            first.note(() -> { });
        });
        show(robot, new AnswerCard(published.desk, model, () -> deeds.add("selesai")));
        robot.write("Diralat", 0).clickOn("#after-do");
        assertThat(robot.lookup("#after-trouble").queryLabeled().getText()).contains("sudah dijawab");
        assertThat(robot.lookup("#after-how").queryTextInputControl().getText()).isEqualTo("Diralat");
        assertThat(deeds).isEmpty();
    }
}
