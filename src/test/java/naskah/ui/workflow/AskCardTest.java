package naskah.ui.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.ui.panes.Panes;
import naskah.ui.people.Newsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AskCardTest {
    private final List<String> done = new ArrayList<>();
    private Newsroom newsroom;

    @Start
    void start(Stage stage) throws Exception {
        newsroom = Newsroom.staffed(Files.createTempDirectory("alasan"));
        AskCard card = AskCard.reason(newsroom.desk(Newsroom.LARAS), "Kembalikan", done::add, () -> done.add("batal"));
        Panes.show(stage, new VBox(card), 500, 400);
        card.focus();
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    @Test
    void aReasonThatIsStillEmptyIsLeftByTabAndNotSent(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.TAB);
        assertThat(done).isEmpty();
        robot.push(KeyCode.SPACE);
        assertThat(done).containsExactly("batal");
    }

    @Test
    void theShortcutWithEnterSendsTheReason(FxRobot robot) {
        robot.write("Sumbernya siapa?", 0).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(done).containsExactly("Sumbernya siapa?");
    }
}
