package naskah.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A card over the dimmed window; Esc or a click beside it puts it away and gives the focus back. */
public final class Overlay extends StackPane {
    private Node before;

    public Overlay() {
        setId("overlay");
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                hide();
                key.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getTarget() == this) {
                hide();
            }
        });
    }

    public void show(Node card) {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        getChildren().setAll(card);
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
        getChildren().clear();
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }
}
