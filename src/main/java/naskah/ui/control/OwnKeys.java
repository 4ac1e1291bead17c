package naskah.ui.control;

import java.util.Set;
import javafx.scene.Node;

/** Commands of the window whose keys a control needs for itself while it has the focus. */
public final class OwnKeys {
    private static final Object KEY = OwnKeys.class;

    private OwnKeys() {}

    public static void keep(Node control, String... commandIds) {
        control.getProperties().put(KEY, Set.of(commandIds));
    }

    /** Whether the key of a command belongs to the control that has the focus, which may be none. */
    public static boolean has(Node focused, String commandId) {
        return focused != null
                && focused.hasProperties()
                && focused.getProperties().get(KEY) instanceof Set<?> own
                && own.contains(commandId);
    }
}
