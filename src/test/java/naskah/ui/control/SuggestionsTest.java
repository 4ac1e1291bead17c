package naskah.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Suggestions that come from a lane, a while after the key. */
@ExtendWith(ApplicationExtension.class)
class SuggestionsTest {
    private static final String LONG = "Pekan Batik Pesisir Hidupkan Lagi Motif yang Nyaris Punah";

    private final FxRobot robot = new FxRobot();
    private final List<String> asked = new ArrayList<>();
    private final List<Consumer<List<String>>> waiting = new ArrayList<>();
    private final List<String> chosen = new ArrayList<>();

    @Start
    void start(Stage stage) {
        TextField field = new TextField();
        field.setId("judul");
        new Suggestions(field, (typed, then) -> {
            asked.add(typed);
            waiting.add(then);
        }, chosen::add);
        Panes.show(stage, new VBox(field), 200, 300);
    }

    @Test
    void theWholeOfWhatIsTypedIsAskedForAndItsAnswerShown() {
        robot.clickOn("#judul").write("ba", 0);
        assertThat(asked).containsExactly("b", "ba");
        answer(1, LONG);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(chosen).containsExactly(LONG);
    }

    @Test
    void anAnswerToLessThanIsTypedByThenIsNotShown() {
        robot.clickOn("#judul").write("ba", 0);
        answer(0, "Bandung");
        assertThat(robot.lookup(".suggestions").tryQuery()).isEmpty();
    }

    @Test
    void aLongSuggestionHasRoomBesideANarrowField() {
        robot.clickOn("#judul").write("b", 0);
        answer(0, LONG);
        ListView<?> list = robot.lookup(".suggestions").query();
        assertThat(list.getWidth()).isGreaterThan(300);
        assertThat(list.lookupAll(".scroll-bar").stream().filter(bar -> bar.isVisible()).count()).isZero();
    }

    private void answer(int question, String... found) {
        robot.interact(() -> waiting.get(question).accept(List.of(found)));
    }
}
