package naskah.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import naskah.command.Command;

/** The shortcuts of the table of commands, taken before any control sees the key. */
public final class KeyMap {
    private static final Map<String, String> ALSO = Map.of(
            "Shortcut+Shift+Z", "edit.redo",
            "Shortcut+Plus", "view.larger",
            "Shortcut+Add", "view.larger",
            "Shortcut+Subtract", "view.smaller");

    private final Map<KeyCombination, String> commands = new LinkedHashMap<>();
    private final Predicate<String> perform;
    private final Map<EventType<KeyEvent>, EventHandler<KeyEvent>> filters = Map.of(
            KeyEvent.KEY_PRESSED, this::pressed,
            KeyEvent.KEY_TYPED, this::typed,
            KeyEvent.KEY_RELEASED, key -> taken = false);
    private boolean taken;

    /** @param perform does the command and tells whether it was one for this moment */
    public KeyMap(List<Command> table, Predicate<String> perform) {
        this.perform = perform;
        for (Command command : table) {
            commands.put(KeyCombination.valueOf(command.shortcut()), command.id());
        }
        ALSO.forEach((keys, id) -> table.stream()
                .filter(command -> command.id().equals(id) || command.id().equals(id.replace("edit.", "photo.")))
                .findFirst()
                .ifPresent(command -> commands.put(KeyCombination.valueOf(keys), command.id())));
    }

    public void install(Scene scene) {
        filters.forEach(scene::addEventFilter);
    }

    public void remove(Scene scene) {
        filters.forEach(scene::removeEventFilter);
    }

    private void pressed(KeyEvent key) {
        if (key.isConsumed()) {
            return;
        }
        taken = commands.entrySet().stream()
                .filter(entry -> entry.getKey().match(key))
                .findFirst()
                .filter(entry -> perform.test(entry.getValue()))
                .isPresent();
        if (taken) {
            key.consume();
        }
    }

    /** Some systems type the character of Alt+3 too, and by then another control has the focus. */
    private void typed(KeyEvent key) {
        if (taken) {
            key.consume();
        }
    }
}
