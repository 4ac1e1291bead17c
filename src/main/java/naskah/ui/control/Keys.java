package naskah.ui.control;

import javafx.scene.input.KeyCombination;
import naskah.command.Command;

/** Shortcuts as they are told to a person: "Ctrl+S", "⌘S". */
public final class Keys {
    private Keys() {}

    public static String of(Command command) {
        return of(command.shortcut());
    }

    /** @param shortcut a JavaFX key combination */
    public static String of(String shortcut) {
        return KeyCombination.valueOf(shortcut).getDisplayText();
    }
}
