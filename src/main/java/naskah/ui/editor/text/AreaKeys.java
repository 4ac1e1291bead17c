package naskah.ui.editor.text;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCombination.CONTROL_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;

import javafx.scene.TraversalDirection;
import naskah.document.BodyRange;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** What the keys of the control come to. */
final class AreaKeys implements BodyArea.Keys {
    private final BodyViewModel model;
    private final Typing typing;
    private final BodyClipboard clipboard;

    AreaKeys(BodyViewModel model, Typing typing, BodyClipboard clipboard) {
        this.model = model;
        this.typing = typing;
        this.clipboard = clipboard;
    }

    /** Binds the keys that the control would use otherwise: Tab moves on, as it does everywhere in the form. */
    void bind(BodyArea area) {
        area.obey(this);
        Nodes.addInputMap(area, InputMap.sequence(
                consume(anyOf(keyPressed(TAB), keyPressed(TAB, CONTROL_DOWN)),
                        event -> area.requestFocusTraversal(TraversalDirection.NEXT)),
                consume(anyOf(keyPressed(TAB, SHIFT_DOWN), keyPressed(TAB, SHIFT_DOWN, CONTROL_DOWN)),
                        event -> area.requestFocusTraversal(TraversalDirection.PREVIOUS)),
                consume(keyPressed(ENTER, SHIFT_DOWN), event -> area.replaceSelection("\n"))));
    }

    @Override
    public void type(BodyRange range, String text) {
        typing.type(range, text);
    }

    @Override
    public void deleteBack() {
        typing.deleteBack();
    }

    @Override
    public void deleteForward() {
        typing.deleteForward();
    }

    @Override
    public void compose(Runnable event, boolean last) {
        typing.compose(event, last);
    }

    @Override
    public void undo() {
        model.session().undo();
    }

    @Override
    public void redo() {
        model.session().redo();
    }

    @Override
    public void copy() {
        clipboard.copy();
    }

    @Override
    public void cut() {
        clipboard.copy();
        if (!model.range().isEmpty()) {
            model.session().breakBurst();
            typing.delete(model.range());
        }
    }

    @Override
    public void paste() {
        clipboard.paste();
    }
}
