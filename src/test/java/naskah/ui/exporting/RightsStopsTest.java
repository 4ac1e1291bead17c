package naskah.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.rights.APhoto;
import naskah.rights.Blocked;
import naskah.ui.Desk;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RightsStopsTest {
    private static final Blocked BLOCKED = new Blocked(
            APhoto.named("pasar.jpg").withRights(Rights.FREE.withOneUse(true)), RightsStop.USED_ALREADY);

    private final FxRobot robot = new FxRobot();
    private final List<String> answers = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        show(Person.ALONE);
    }

    private void show(Person person) {
        Desk plain = Panes.desk(new PaneFolder(Path.of("tidak-dipakai")));
        var desk = new Desk(plain.folder(), plain.lanes(), plain.house(), plain.messages(), plain.clock(), person);
        var stopped = new TransferState.Stopped(Panes.article(), Path.of("keluar"), List.of(BLOCKED));
        var stops = new RightsStops(
                desk, stopped,
                (name, reason) -> answers.add(name + ": " + reason), () -> answers.add("ditutup"));
        Panes.show(stage, stops, 700, 200);
    }

    @Test
    void theRefusalSaysWhichPhotoAndWhy() {
        Panes.picture(stage, "rights-stops");
        assertThat(this.<Label>node("rights-stop").getText()).contains("pasar.jpg", "sudah ada di artikel lain");
    }

    @Test
    void onlyWhoGivesNameAndReasonMayExport() {
        Button pass = node("rights-stop-pass");
        assertThat(pass.isDisabled()).isTrue();
        robot.interact(() -> this.<TextField>node("rights-stop-name").setText(" Ratri "));
        assertThat(pass.isDisabled()).isTrue();
        robot.interact(() -> this.<TextField>node("rights-stop-reason").setText("izin lisan"));
        robot.interact(pass::fire);
        assertThat(answers).containsExactly("Ratri: izin lisan");
    }

    @Test
    void whoIsSignedInAnswersInTheirOwnName() {
        robot.interact(() -> show(new Person(new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF), true)));
        assertThat(this.<TextField>node("rights-stop-name").isEditable()).isFalse();
        robot.interact(() -> this.<TextField>node("rights-stop-reason").setText("izin lisan"));
        robot.interact(() -> this.<Button>node("rights-stop-pass").fire());
        assertThat(answers).containsExactly("Laras: izin lisan");
    }

    @Test
    void itCanBeLeft() {
        robot.interact(() -> this.<Button>node("rights-stop-leave").fire());
        assertThat(answers).containsExactly("ditutup");
    }

    private <T extends Node> T node(String id) {
        return robot.lookup("#" + id).query();
    }
}
