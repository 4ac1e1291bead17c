package naskah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OverlayTest {
    private TextField writing;
    private TextField inCard;
    private Overlay overlay;

    @Start
    void start(Stage stage) {
        writing = new TextField();
        inCard = new TextField();
        overlay = new Overlay();
        stage.setScene(new Scene(new StackPane(new VBox(writing), overlay), 400, 300));
        stage.show();
        writing.requestFocus();
    }

    @Test
    void escapePutsTheCardAwayAndTheWritingGoesOn(FxRobot robot) {
        robot.interact(() -> {
            overlay.show(new VBox(inCard));
            inCard.requestFocus();
        });
        assertThat(overlay.isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(overlay.isVisible()).isFalse();
        assertThat(writing.isFocused()).isTrue();
    }

    @Test
    void whileNothingLiesOverTheWindowItIsNotInTheWay(FxRobot robot) {
        robot.clickOn(writing).write("a");
        assertThat(writing.getText()).isEqualTo("a");
    }
}
