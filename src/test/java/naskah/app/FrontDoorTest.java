package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.storage.DataFolder;
import naskah.storage.Docket;
import naskah.ui.people.DoorViewModel.Candidate;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The whole window of a house of two: nobody gets at the copy unknown, and everything is written in the right name. */
@ExtendWith(ApplicationExtension.class)
class FrontDoorTest {
    private static final Person LARAS = new Person(
            new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);
    private static final Person RATRI = new Person(new PersonId("ratri"), "Ratri", Set.of(Role.EDITOR), true);
    private static final String HEADLINE = "Jembatan gantung selesai";

    @TempDir
    static Path folders;

    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        Path data = Files.createTempDirectory(folders, "data");
        DeskWindow.prepare(data, folders);
        try (DataFolder folder = Adapters.job(data)) {
            folder.people().keep(LARAS);
            folder.people().keep(RATRI);
            folder.people().secret(LARAS.id(), "2468".toCharArray());
        }
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
    }

    private void choose(String name) throws Exception {
        desk.await(() -> desk.isThere("door.persons") && !persons().getItems().isEmpty());
        desk.onUi(() -> {
            persons().getItems().stream()
                    .filter(one -> one.person().name().equals(name))
                    .findFirst()
                    .ifPresent(persons().getSelectionModel()::select);
            return name;
        });
    }

    @SuppressWarnings("unchecked")
    private ListView<Candidate> persons() {
        return (ListView<Candidate>) desk.node("door.persons");
    }

    private void comeIn(String name) throws Exception {
        choose(name);
        desk.press("door.enter");
        desk.await(() -> !desk.isThere("door"));
    }

    private void write() throws Exception {
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        desk.awaitFocus("headline");
        desk.write(HEADLINE);
        desk.await(() -> desk.stored(HEADLINE).isPresent());
    }

    private String author(String headline) throws Exception {
        try (DataFolder folder = Adapters.job(desk.data)) {
            return folder.workflow().docket(desk.stored(headline).orElseThrow().article().id())
                    .map(Docket::whose)
                    .map(Docket.Whose::author)
                    .orElseThrow();
        }
    }

    @Test
    void nobodyGetsAtTheCopyBeforeTheyAreKnown() throws Exception {
        desk.await(() -> desk.isThere("door"));
        assertThat(desk.isThere("article")).isFalse();
        desk.keys(KeyCode.CONTROL, KeyCode.N);
        assertThat(desk.isThere("headline")).isFalse();
        comeIn("Ratri");
        assertThat(desk.isThere("article")).isTrue();
        assertThat(desk.text("command.desk.person")).isEqualTo("Ratri");
    }

    @Test
    void theDeskChangesHandsByAPinAndWhatWasTypedStaysTheFormersText() throws Exception {
        comeIn("Ratri");
        write();
        desk.write(" Sabtu");
        desk.press("command.desk.person");
        choose("Laras");
        desk.await(() -> desk.isThere("door.secret"));
        desk.keys(KeyCode.ESCAPE);
        desk.await(() -> !desk.isThere("door"));
        desk.press("command.desk.person");
        choose("Laras");
        desk.onUi(() -> {
            desk.node("door.persons").requestFocus();
            return "";
        });
        desk.write("1357\n");
        desk.awaitText("door.note", "salah");
        desk.write("2468\n");
        desk.await(() -> !desk.isThere("door"));
        assertThat(desk.text("command.desk.person")).isEqualTo("Laras");
        assertThat(desk.text("headline")).isEqualTo(HEADLINE + " Sabtu");
        assertThat(author(HEADLINE + " Sabtu")).isEqualTo("ratri");
    }

    @Test
    void aLockedDeskHidesTheCopyKeepsWhatWasTypedAndOpensToWhoeverLeftIt() throws Exception {
        comeIn("Ratri");
        write();
        desk.write(" besok");
        desk.onUi(() -> {
            desk.wiring.door.lock();
            return "";
        });
        assertThat(desk.isThere("article")).isFalse();
        desk.await(() -> desk.stored(HEADLINE + " besok").isPresent());
        desk.await(() -> persons().getSelectionModel().getSelectedItem() != null);
        assertThat(persons().getSelectionModel().getSelectedItem().person()).isEqualTo(RATRI);
        assertThat(desk.onUi(() -> desk.node("door").lookup("#door.back") instanceof Button)).isFalse();
        desk.keys(KeyCode.ESCAPE);
        assertThat(desk.isThere("door")).isTrue();
        desk.press("door.enter");
        desk.await(() -> !desk.isThere("door"));
        assertThat(desk.text("headline")).isEqualTo(HEADLINE + " besok");
        desk.awaitFocus("headline");
    }

    @Test
    void aDeskThatIsBuiltAgainBehindALockedDoorStaysLocked() throws Exception {
        comeIn("Ratri");
        write();
        Person more = new Person(RATRI.id(), "Ratri", Set.of(Role.EDITOR, Role.PHOTO_DESK), true);
        AtomicBoolean changed = new AtomicBoolean();
        double height = height();
        desk.onUi(() -> {
            ((TextInputControl) desk.node("headline")).appendText(" kemarin");
            desk.wiring.handTo(more, () -> changed.set(true), () -> { });
            desk.wiring.door.lock();
            return "";
        });
        desk.await(changed::get);
        assertThat(desk.isThere("door")).isTrue();
        assertThat(desk.isThere("article")).isFalse();
        assertThat(title()).isEqualTo("Naskah");
        comeIn("Ratri");
        assertThat(desk.text("headline")).isEqualTo(HEADLINE + " kemarin");
        assertThat(title()).startsWith(HEADLINE + " kemarin");
        desk.await(() -> height() == height);
    }

    private double height() {
        return desk.onUi(() -> desk.node("headline").getLayoutBounds().getHeight());
    }

    private String title() {
        return desk.onUi(() -> ((Stage) desk.wiring.view().node().getScene().getWindow()).getTitle());
    }

    @Test
    void whatStandsInAWindowOfItsOwnIsPutAwayWithTheCopy() throws Exception {
        comeIn("Ratri");
        Platform.runLater(() -> desk.wiring.settings());
        desk.await(() -> desk.isThere("settings-form"));
        desk.onUi(() -> {
            desk.wiring.door.lock();
            return "";
        });
        desk.await(() -> desk.isThere("door"));
        assertThat(desk.isThere("settings-form")).isFalse();
        desk.press("door.enter");
        desk.await(() -> !desk.isThere("door"));
    }

    @Test
    void theNarrowestWindowStillHasItsPersonAndItsSettings() throws Exception {
        comeIn("Ratri");
        desk.onUi(() -> {
            desk.node("desk").getScene().getWindow().setWidth(640);
            return "";
        });
        double width = 640;
        desk.await(() -> desk.node("desk").getLayoutBounds().getWidth() <= width);
        for (String id : List.of("command.desk.person", "command.desk.settings", "command.article.publish", "steps.more")) {
            assertThat(desk.isThere(id)).as(id).isTrue();
            assertThat(desk.onUi(() -> desk.node(id).localToScene(desk.node(id).getLayoutBounds()).getMaxX()))
                    .as(id)
                    .isLessThanOrEqualTo(width);
        }
    }
}
