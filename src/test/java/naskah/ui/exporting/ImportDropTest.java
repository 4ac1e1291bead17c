package naskah.ui.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.ui.panes.Dragged;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ImportDropTest {
    private static final Path TEXT = Path.of("berita.txt").toAbsolutePath();
    private static final Path FOLDER = Path.of("kiriman").toAbsolutePath();
    private static final Path PICTURE = Path.of("sawah.JPG").toAbsolutePath();

    @TempDir
    static Path temp;

    private final List<Path> taken = new ArrayList<>();
    private Label list;
    private Label inBody;
    private boolean free = true;
    private ImportDrop drop;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        list = new Label("daftar");
        inBody = new Label("isi");
        drop = new ImportDrop(Panes.desk(new PaneFolder(temp)), files -> free && taken.addAll(files));
        VBox body = new VBox(inBody);
        body.getStyleClass().add("body-editor");
        StackPane window = new StackPane(new VBox(list, body), drop.hint());
        drop.on(window);
        Panes.show(shown, window, 500, 400);
    }

    @Test
    void textsArchivesAndFoldersAreTakenWhereverNothingElseTakesThem(FxRobot robot) {
        robot.interact(() -> assertThat(new Dragged(List.of(TEXT, FOLDER)).drop(list)).isTrue());
        assertThat(taken).containsExactly(TEXT, FOLDER);
    }

    @Test
    void aHintIsSeenWhileTheyHoverAndNoLonger(FxRobot robot) {
        robot.interact(() -> assertThat(new Dragged(List.of(TEXT)).over(list)).isTrue());
        assertThat(robot.lookup("#import-drop").query().isVisible()).isTrue();
        Panes.picture(stage, "import-drop");
        robot.interact(() -> new Dragged(List.of(TEXT)).leave(stage.getScene().getRoot().getChildrenUnmodifiable().getFirst()));
        assertThat(drop.hint().isVisible()).isFalse();
        robot.interact(() -> {
            Dragged again = new Dragged(List.of(TEXT));
            again.over(list);
            again.drop(list);
        });
        assertThat(drop.hint().isVisible()).isFalse();
    }

    @Test
    void whatIsDroppedOnTheBodyIsTheBodys(FxRobot robot) {
        robot.interact(() -> {
            Dragged dragged = new Dragged(List.of(TEXT));
            assertThat(dragged.over(list)).isTrue();
            assertThat(dragged.over(inBody)).isFalse();
            assertThat(drop.hint().isVisible()).isFalse();
            assertThat(dragged.drop(inBody)).isFalse();
        });
        assertThat(taken).isEmpty();
    }

    @Test
    void aParcelIsTakenWhereverItFalls(FxRobot robot) {
        Path parcel = temp.resolve("pasar.naskah");
        robot.interact(() -> assertThat(new Dragged(List.of(parcel)).drop(inBody)).isTrue());
        assertThat(taken).containsExactly(parcel);
    }

    @Test
    void picturesAloneAreNotTaken(FxRobot robot) {
        robot.interact(() -> {
            assertThat(new Dragged(List.of(PICTURE)).over(list)).isFalse();
            assertThat(new Dragged(List.of(PICTURE, TEXT)).over(list)).isTrue();
        });
    }

    @Test
    void whileAnotherTransferRunsADropIsTurnedBack(FxRobot robot) {
        free = false;
        robot.interact(() -> assertThat(new Dragged(List.of(TEXT)).drop(list)).isFalse());
    }
}
