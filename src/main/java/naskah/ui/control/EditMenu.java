package naskah.ui.control;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import naskah.i18n.Messages;
import naskah.ui.editor.EditingSession;

/** The context menu of a text field; its undo is the session's, not the control's own. */
public final class EditMenu {
    private EditMenu() {}

    public static ContextMenu of(TextInputControl control, EditingSession session, Messages messages) {
        MenuItem undo = item(messages.get("command.edit.undo"), session::undo);
        undo.disableProperty().bind(session.undoableProperty().not());
        MenuItem redo = item(messages.get("command.edit.redo"), session::redo);
        redo.disableProperty().bind(session.redoableProperty().not());
        return new ContextMenu(
                undo,
                redo,
                new SeparatorMenuItem(),
                item(messages.get("form.cut"), control::cut),
                item(messages.get("form.copy"), control::copy),
                item(messages.get("form.paste"), control::paste),
                item(messages.get("form.selectAll"), control::selectAll));
    }

    private static MenuItem item(String label, Runnable deed) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
