package naskah.ui.control;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import naskah.article.Article;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;

/** Ties a text control to one field of the session: every edit goes there, and undo comes back with caret and focus. */
public final class SessionText {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final TextInputControl control;
    private final EditingSession session;
    private final Lens lens;
    private final boolean oneLine;
    private final Runnable listening;
    private final Subscription proofs;
    private final ChangeListener<Caret> restoring = (all, old, caret) -> restore(caret);
    private boolean showing;
    private int expected = -1;
    private String inserted = "";
    private int removed;

    /** @param oneLine whether line ends become spaces */
    public SessionText(TextInputControl control, EditingSession session, Lens lens, boolean oneLine) {
        this.control = control;
        this.session = session;
        this.lens = lens;
        this.oneLine = oneLine;
        control.setId(lens.field());
        control.setText(lens.read().apply(session.article()));
        control.setTextFormatter(new TextFormatter<>(this::watch));
        control.textProperty().addListener((all, old, text) -> edited(text));
        InvalidationListener moved = all -> reportCaret();
        control.caretPositionProperty().addListener(moved);
        control.anchorProperty().addListener(moved);
        control.focusedProperty().addListener(moved);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOfSession);
        listening = session.onChange(change -> show(change.after()));
        session.restoredCaretProperty().addListener(restoring);
        proofs = session.proofs().shownProperty().subscribe(marks -> mark());
    }

    /** Lets go of the session. */
    public void dispose() {
        listening.run();
        proofs.unsubscribe();
        session.restoredCaretProperty().removeListener(restoring);
    }

    private void mark() {
        if (control instanceof GrowingText growing) {
            growing.showProofs(session.proofs().in(lens.field()));
        }
    }

    private TextFormatter.Change watch(TextFormatter.Change change) {
        if (showing || !change.isContentChange()) {
            return change;
        }
        if (oneLine) {
            joinLines(change);
        }
        inserted = change.getText();
        removed = change.getRangeEnd() - change.getRangeStart();
        if (change.getControlCaretPosition() != expected || change.getControlAnchor() != expected) {
            session.breakBurst();
        }
        session.moveCaret(caret(change.getControlAnchor(), change.getControlCaretPosition()));
        expected = change.getRangeStart() + inserted.length();
        return change;
    }

    private static void joinLines(TextFormatter.Change change) {
        String joined = change.getText().replaceAll("\\s*\\R\\s*", " ");
        int shorter = change.getText().length() - joined.length();
        if (!joined.equals(change.getText())) {
            change.setText(joined);
            change.setCaretPosition(change.getCaretPosition() - shorter);
            change.setAnchor(change.getAnchor() - shorter);
        }
    }

    private void edited(String text) {
        if (showing) {
            return;
        }
        boolean burst = inserted.codePointCount(0, inserted.length()) <= 1 && (removed <= 1 || !inserted.isEmpty());
        Edit edit = burst ? Edit.typed(lens.field(), inserted, this) : Edit.command(lens.field(), this);
        session.edit(edit, lens.write().apply(session.article(), text));
    }

    private void reportCaret() {
        if (control.isFocused() && !showing) {
            session.moveCaret(caret(control.getAnchor(), control.getCaretPosition()));
        }
    }

    private Caret caret(int anchor, int head) {
        return new Caret(lens.field(), new Caret.Point("", anchor), new Caret.Point("", head));
    }

    private void show(Article article) {
        String text = lens.read().apply(article);
        if (text.equals(control.getText())) {
            return;
        }
        int position = Math.min(control.getCaretPosition(), text.length());
        showing = true;
        control.setText(text);
        control.positionCaret(position);
        showing = false;
        expected = -1;
    }

    private void restore(Caret caret) {
        if (caret != null && caret.field().equals(lens.field())) {
            control.requestFocus();
            int end = control.getLength();
            control.selectRange(Math.min(caret.anchor().offset(), end), Math.min(caret.head().offset(), end));
        }
    }

    private void undoOfSession(KeyEvent key) {
        if (UNDO.match(key)) {
            session.undo();
            key.consume();
        } else if (REDO.match(key) || REDO_TOO.match(key)) {
            session.redo();
            key.consume();
        }
    }
}
