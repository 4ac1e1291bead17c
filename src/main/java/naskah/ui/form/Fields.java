package naskah.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import naskah.article.Article;
import naskah.ui.Desk;
import naskah.ui.control.EditMenu;
import naskah.ui.control.GrowingText;
import naskah.ui.control.Lens;
import naskah.ui.control.SessionText;
import naskah.ui.editor.EditingSession;

/** Makes the fields of one form and remembers what has to end with it. */
final class Fields {
    private final Desk desk;
    private final EditingSession session;
    private final List<Runnable> ends = new ArrayList<>();

    Fields(Desk desk, EditingSession session) {
        this.desk = desk;
        this.session = session;
    }

    Desk desk() {
        return desk;
    }

    EditingSession session() {
        return session;
    }

    String text(String key, Object... arguments) {
        return desk.text(key, arguments);
    }

    TextField line(Lens lens, String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        bind(field, lens, true);
        return field;
    }

    GrowingText growing(Lens lens, String prompt, int lines) {
        GrowingText field = new GrowingText(lines == 1, lines);
        field.setPromptText(prompt);
        bind(field, lens, lines == 1);
        return field;
    }

    /** Binds a control and gives what ends the binding before the form ends. */
    Runnable bind(TextInputControl control, Lens lens, boolean oneLine) {
        SessionText bound = new SessionText(control, session, lens, oneLine);
        control.setContextMenu(EditMenu.of(control, session, desk.messages()));
        ends.add(bound::dispose);
        return bound::dispose;
    }

    /** Tells the article now and after every change. */
    void watch(Consumer<Article> listener) {
        listener.accept(session.article());
        ends.add(session.onChange(change -> listener.accept(change.after())));
    }

    void onEnd(Runnable end) {
        ends.add(end);
    }

    void dispose() {
        ends.forEach(Runnable::run);
    }
}
