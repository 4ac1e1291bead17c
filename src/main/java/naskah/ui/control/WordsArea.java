package naskah.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for sentences that are sent as they stand: Tab leaves it, and the shortcut with Enter sends. */
public final class WordsArea {
    /** The shortcut that sends. */
    public static final String SEND = "Shortcut+Enter";

    private WordsArea() {}

    /** @param send decides itself whether what is written may be sent */
    public static TextArea of(String id, int rows, Runnable send) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        OwnKeys.keep(area, "article.publish");
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                send.run();
                key.consume();
            } else if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
        return area;
    }
}
