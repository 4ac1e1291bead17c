package naskah.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WordsAreaTest {
    private final List<String> sent = new ArrayList<>();
    private TextArea words;
    private Button before;
    private Button after;

    @Start
    void start(Stage stage) {
        words = WordsArea.of("alasan", 3, () -> sent.add(words.getText()));
        before = new Button("sebelum");
        after = new Button("sesudah");
        Panes.show(stage, new VBox(before, words, after), 300, 300);
        words.requestFocus();
    }

    @Test
    void tabLeavesItInBothDirectionsAndWritesNothing(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(before.isFocused()).isTrue();
        assertThat(words.getText()).isEmpty();
    }

    @Test
    void theShortcutWithEnterSendsAndEnterAloneBeginsALine(FxRobot robot) {
        robot.write("a", 0).push(KeyCode.ENTER).write("b", 0).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(sent).containsExactly("a\nb");
        assertThat(OwnKeys.has(words, "article.publish")).isTrue();
    }
}
