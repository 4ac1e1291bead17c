package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A house of one asks nobody for anything, and becomes a house of several when the first person is written down. */
@ExtendWith(ApplicationExtension.class)
class HouseOfOneTest {
    @TempDir
    static Path folders;

    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        Path data = Files.createTempDirectory(folders, "data");
        DeskWindow.prepare(data, folders);
        desk = DeskWindow.open(stage, data);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
    }

    private void openPeople() throws Exception {
        Platform.runLater(() -> desk.wiring.settings());
        desk.await(() -> desk.isThere("settings-sections"));
        desk.onUi(() -> {
            ((ListView<?>) desk.node("settings-sections")).getSelectionModel().selectLast();
            return "";
        });
        desk.await(() -> desk.isThere("settings-person-name"));
    }

    private void write(String name, Set<Role> roles) throws Exception {
        desk.onUi(() -> {
            ((TextField) desk.node("settings-person-name")).setText(name);
            for (Role role : Role.values()) {
                ((CheckBox) desk.node("settings-person-" + role)).setSelected(roles.contains(role));
            }
            return name;
        });
        desk.press("settings-person-keep");
    }

    @Test
    void itHasNoDoorAndSaysSoWhenAsked() throws Exception {
        assertThat(desk.isThere("door")).isFalse();
        assertThat(desk.isThere("command.desk.person")).isFalse();
        desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        desk.awaitText("notice", "satu orang, tanpa PIN");
        assertThat(desk.isThere("door")).isFalse();
    }

    @Test
    void theFirstPersonIsAnAdministratorAndIsAskedForAtOnce() throws Exception {
        openPeople();
        assertThat(desk.text("settings-people-why")).contains("tidak ada PIN, dan meja tidak pernah dikunci");
        write("Sari Wulan", Set.of(Role.EDITOR));
        desk.awaitText("settings-people-note", "administrator");
        write("Sari Wulan", Set.of(Role.EDITOR, Role.ADMINISTRATOR));
        desk.awaitText("settings-people-note", "Sari Wulan tersimpan");
        desk.press("settings-leave");
        desk.await(() -> desk.isThere("door"));
        desk.await(() -> !((ListView<?>) desk.node("door.persons")).getItems().isEmpty());
        desk.press("door.enter");
        desk.await(() -> !desk.isThere("door"));
        assertThat(desk.text("command.desk.person")).isEqualTo("Sari Wulan");
        assertThat(desk.wiring.desk().person()).isEqualTo(new Person(
                new PersonId("sari-wulan"), "Sari Wulan", Set.of(Role.EDITOR, Role.ADMINISTRATOR), true));
    }
}
