package naskah.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import naskah.cli.Console;
import naskah.cli.NaskahCommand;
import naskah.task.Timer;

/**
 * Does a job of the command line and walks through the window by its keys while a package is made, so that Java learns
 * what a start and ordinary work need; asked for by {@code -Dnaskah.training=true}.
 */
final class Training {
    /** Long enough for the preview to open and the check to come, also where every class is recorded. */
    private static final Duration PACE = Duration.ofMillis(1_200);

    private static final List<List<KeyEvent>> WALK = List.of(
            press("Alt+1"), press("Alt+Down"), press("Alt+Down"), press("Shortcut+2"), press("Shortcut+3"),
            press("Shortcut+1"), press("F6"), press("F4"), press("F7"), press("F9"), press("F9"), press("F1"),
            press("Esc"), press("Shortcut+N"), type("Pasar pagi dibuka lagi"), press("Alt+3"),
            type("Pasar itu di buka pagi ini."), press("Shortcut+B"), press("Shortcut+Z"), press("Shortcut+F"),
            press("Esc"), press("Shortcut+T"), press("Alt+4"), type("pasar"), press("Shortcut+S"), press("Shortcut+Q"));

    private final Scene scene;
    private final Timer timer;
    private final Duration pace;
    private final Queue<List<KeyEvent>> ahead = new ArrayDeque<>(WALK);

    Training(Scene scene, Timer timer, Duration pace) {
        this.scene = scene;
        this.timer = timer;
        this.pace = pace;
    }

    static boolean isAsked() {
        return Boolean.getBoolean("naskah.training");
    }

    static void job(Path data) {
        NaskahCommand.run(List.of("--data", data.toString(), "list"), Adapters.tools(), Console.ofProcess());
    }

    static void walk(Scene scene, Timer timer) {
        new Training(scene, timer, PACE).walk();
    }

    /** The last step closes the window. */
    void walk() {
        if (!ahead.isEmpty()) {
            timer.after(pace, () -> {
                ahead.remove().forEach(this::fire);
                walk();
            });
        }
    }

    private void fire(KeyEvent key) {
        Node focused = scene.getFocusOwner();
        Event.fireEvent(focused == null ? scene : focused, key);
    }

    private static List<KeyEvent> press(String keys) {
        KeyCodeCombination together = (KeyCodeCombination) KeyCombination.valueOf(keys);
        boolean control = together.getShortcut() == KeyCombination.ModifierValue.DOWN;
        boolean alt = together.getAlt() == KeyCombination.ModifierValue.DOWN;
        return Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .map(type -> new KeyEvent(type, "", "", together.getCode(), false, control, alt, false))
                .toList();
    }

    private static List<KeyEvent> type(String text) {
        return text.chars()
                .mapToObj(Character::toString)
                .map(letter -> new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))
                .toList();
    }
}
