package naskah.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import naskah.ui.shell.Layout;

/** Where a window stands, kept when it is put away and given back when it comes again. */
final class WindowBounds {
    private WindowBounds() {}

    /** @param before what to come back to from a window that fills the screen */
    static Layout.Bounds of(Stage window, Layout.Bounds before) {
        return window.isMaximized()
                ? new Layout.Bounds(before.x(), before.y(), before.width(), before.height(), true)
                : of(window);
    }

    static Layout.Bounds of(Stage window) {
        return new Layout.Bounds(window.getX(), window.getY(), window.getWidth(), window.getHeight(), window.isMaximized());
    }

    /** Where it stood, as far as this screen has room for it, and never smaller than it can be worked in. */
    static void give(Stage window, Layout.Bounds kept) {
        window.setMinWidth(640);
        window.setMinHeight(480);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Layout.Bounds bounds = kept.on(screen.getWidth(), screen.getHeight());
        window.setWidth(bounds.width());
        window.setHeight(bounds.height());
        if (!Double.isNaN(bounds.x()) && !Double.isNaN(bounds.y())) {
            window.setX(bounds.x());
            window.setY(bounds.y());
        }
        window.setMaximized(bounds.maximized());
    }
}
