package naskah.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import naskah.photo.PhotoId;
import naskah.rights.RightsDesk;
import naskah.ui.Desk;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ContactSheetBarTest {
    @TempDir
    private Path temp;

    private final FxRobot robot = new FxRobot();
    private final ByHand hand = new ByHand();
    private final List<Path> shown = new ArrayList<>();
    private RightsDesk desk;
    private ContactSheetBar bar;
    private PhotoId photo;
    private int over;

    @Start
    void start(Stage stage) throws Exception {
        desk = new RightsDesk(temp);
        photo = desk.photo("sawah.png");
        Desk own = desk.desk();
        bar = new ContactSheetBar(
                new Desk(own.folder(), hand.lanes(), own.house(), own.messages(), own.clock()), shown::add, () -> over++);
        Panes.show(stage, bar.node(), 700, 120);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void aSheetIsMadeAndItsFolderShown() {
        robot.interact(() -> bar.model().make(List.of(photo), temp.resolve("lembar")));
        assertThat(message()).startsWith("Membuat lembar kontak");
        robot.interact(hand::workAll);
        assertThat(message()).isEqualTo("Lembar kontak ada di " + temp.resolve("lembar.pdf") + ".");
        assertThat(temp.resolve("lembar.pdf")).isNotEmptyFile();
        press("contact-sheet-open");
        assertThat(shown).containsExactly(temp);
        assertThat(over).isZero();
        press("contact-sheet-close");
        assertThat(bar.node().isVisible()).isFalse();
        assertThat(over).isOne();
    }

    @Test
    void aCancelledSheetLeavesNothing() {
        robot.interact(() -> bar.model().make(List.of(photo), temp.resolve("lembar.png")));
        press("contact-sheet-cancel");
        robot.interact(hand::workAll);
        assertThat(bar.node().isVisible()).isFalse();
        assertThat(temp.resolve("lembar.png")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithTheRemedy() throws Exception {
        Path file = Files.writeString(temp.resolve("berkas"), "bukan folder");
        robot.interact(() -> bar.model().make(List.of(photo), file.resolve("lembar.pdf")));
        robot.interact(hand::workAll);
        assertThat(message()).contains(file.toString(), "Pilih folder lain");
    }

    private String message() {
        return this.<Label>node("contact-sheet-message").getText();
    }

    private void press(String id) {
        robot.interact(() -> this.<Button>node(id).fire());
    }

    private <T extends Node> T node(String id) {
        return robot.lookup("#" + id).query();
    }
}
