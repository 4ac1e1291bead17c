package naskah.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import naskah.ui.Desk;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LengthLabelTest {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    @TempDir
    Path folder;

    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
    }

    @Test
    void charactersAreCountedAgainstTheLimitAndWhatIsOverIsSaidInWords() {
        Desk desk = Panes.desk(new PaneFolder(folder));
        LengthLabel label = new LengthLabel(desk, field, 3);
        assertThat(label.getText()).isEmpty();
        field.setText("a😀b");
        assertThat(label.getText()).isEqualTo("3/3");
        assertThat(label.getPseudoClassStates()).doesNotContain(OVER);
        field.setText("a😀bcd");
        assertThat(label.getText()).isEqualTo("5/3, kelebihan 2");
        assertThat(label.getPseudoClassStates()).contains(OVER);
    }

    @Test
    void withoutALimitOnlyTheLengthIsTold() {
        LengthLabel label = new LengthLabel(Panes.desk(new PaneFolder(folder)), field, LengthLabel.NO_LIMIT);
        field.setText("abcd");
        assertThat(label.getText()).isEqualTo("4");
    }
}
