package naskah.ui.photodesk;

import javafx.scene.Node;
import javafx.stage.Window;
import naskah.ui.Desk;
import naskah.ui.shell.Notice;

/** What the photo desk lends to a part of it that is built elsewhere. */
public interface PhotoWork {
    Desk desk();

    /** The one way to change photos: kept by itself, and undone in this window. */
    LibraryEdits edits();

    /** For dialogs of the system; null before the window is there. */
    Window window();

    /** Lays a card over the window. */
    void showCard(Node card);

    /** Puts something in the place of grid and details until {@link #back}. */
    void showScreen(Node screen);

    /** Puts away what was shown last. */
    void back();

    void say(Notice notice);
}
