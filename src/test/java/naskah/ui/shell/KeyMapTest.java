package naskah.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import naskah.command.Commands;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class KeyMapTest {
    private final List<String> performed = new ArrayList<>();
    private final List<String> typed = new ArrayList<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theCharacterOfAShortcutIsNotTyped() {
        onScene(true, scene -> {
            press(scene, KeyCode.DIGIT3, true);
            type(scene, "3", true);
            return null;
        });

        assertThat(performed).containsExactly("go.body");
        assertThat(typed).isEmpty();
    }

    @Test
    void theNextPlainKeyIsTypedAgain() {
        onScene(true, scene -> {
            press(scene, KeyCode.DIGIT3, true);
            type(scene, "3", true);
            press(scene, KeyCode.A, false);
            type(scene, "a", false);
            return null;
        });

        assertThat(typed).containsExactly("a");
    }

    @Test
    void aKeyThatIsReleasedSwallowsNothingMore() {
        onScene(true, scene -> {
            press(scene, KeyCode.DIGIT3, true);
            fire(scene, KeyEvent.KEY_RELEASED, "", KeyCode.DIGIT3, true);
            type(scene, "é", false);
            return null;
        });

        assertThat(typed).containsExactly("é");
    }

    @Test
    void aShortcutThatIsNotForThisMomentIsLeftToTheControl() {
        onScene(false, scene -> {
            press(scene, KeyCode.DIGIT3, true);
            type(scene, "3", true);
            return null;
        });

        assertThat(typed).containsExactly("3");
    }

    @Test
    void aKeyThatPutsTheWindowTogetherAnewIsNotHandledAgainByTheNewWindow() {
        Callable<Void> work = () -> {
            Scene scene = new Scene(new Group());
            handOver(scene, 5);
            press(scene, KeyCode.DIGIT3, true);
            press(scene, KeyCode.DIGIT2, true);
            return null;
        };
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);

        assertThat(performed).containsExactly("go.body", "go.headline");
    }

    /** A window that makes way for another one at every command, so many times at most. */
    private void handOver(Scene scene, int atMost) {
        KeyMap[] own = new KeyMap[1];
        own[0] = new KeyMap(Commands.OF_THE_DESK, id -> {
            if (atMost > 0) {
                handOver(scene, atMost - 1);
            }
            own[0].remove(scene);
            return performed.add(id);
        });
        own[0].install(scene);
    }

    private void onScene(boolean forThisMoment, Function<Scene, Void> keys) {
        Callable<Void> work = () -> {
            Scene scene = new Scene(new Group());
            new KeyMap(Commands.OF_THE_DESK, id -> performed.add(id) && forThisMoment).install(scene);
            scene.addEventHandler(KeyEvent.KEY_TYPED, key -> typed.add(key.getCharacter()));
            return keys.apply(scene);
        };
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static void press(Scene scene, KeyCode code, boolean alt) {
        fire(scene, KeyEvent.KEY_PRESSED, "", code, alt);
    }

    private static void type(Scene scene, String character, boolean alt) {
        fire(scene, KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, alt);
    }

    private static void fire(
            Scene scene, EventType<KeyEvent> type, String character, KeyCode code, boolean alt) {
        Event.fireEvent(scene.getRoot(), new KeyEvent(type, character, "", code, false, false, alt, false));
    }
}
