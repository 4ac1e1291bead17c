package naskah.ui.control;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A card that floats over the window beside a place in it, until a click elsewhere, a key elsewhere or Esc. It is no window
 * of its own: it takes no focus unasked and looks the same on every desktop.
 */
public final class FloatingCard {
    private static final double GAP = 6;

    private final Runnable hidden;
    private final EventHandler<MouseEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> key = this::key;
    private Region content;
    private Scene scene;
    private Node before;

    /** @param hidden hears whenever the card goes */
    public FloatingCard(Runnable hidden) {
        this.hidden = hidden;
    }

    /**
     * Shows the card below a place on the screen, above it where there is no room; the scene's root is a pane.
     *
     * @param bottom how far down the card may reach, on the screen
     */
    public void show(Scene where, Region card, Bounds place, double bottom) {
        hide();
        scene = where;
        content = card;
        before = where.getFocusOwner();
        card.setManaged(false);
        Pane layer = (Pane) where.getRoot();
        layer.getChildren().add(card);
        card.applyCss();
        double width = Math.min(card.prefWidth(-1), layer.getWidth() - 2 * GAP);
        double lowest = layer.screenToLocal(place.getCenterX(), bottom).getY();
        double height = Math.min(card.prefHeight(width), lowest - 2 * GAP);
        card.resize(width, height);
        Point2D below = layer.screenToLocal(place.getCenterX(), place.getMaxY());
        Point2D above = layer.screenToLocal(place.getCenterX(), place.getMinY());
        double y = below.getY() + GAP + height <= lowest ? below.getY() + GAP : above.getY() - GAP - height;
        double x = Math.clamp(below.getX() - width / 2, GAP, Math.max(GAP, layer.getWidth() - width - GAP));
        card.relocate(Math.round(x), Math.round(Math.max(GAP, y)));
        where.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        where.addEventFilter(KeyEvent.KEY_PRESSED, key);
    }

    public void hide() {
        if (content == null) {
            return;
        }
        boolean focused = holds(scene.getFocusOwner());
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
        ((Pane) scene.getRoot()).getChildren().remove(content);
        content = null;
        if (focused && before != null) {
            before.requestFocus();
        }
        hidden.run();
    }

    private void pressed(MouseEvent press) {
        if (!(press.getTarget() instanceof Node node && holds(node))) {
            hide();
        }
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            hide();
            press.consume();
        } else if (!press.getCode().isModifierKey() && !press.isAltDown() && !press.isShortcutDown()
                && !press.getCode().isFunctionKey() && !holds(scene.getFocusOwner())) {
            hide();
        }
    }

    private boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }
}
