package naskah.ui.settings;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;

/** The pane of a dialog that wants room for its content but never more than the screen has. */
final class ScreenPane extends DialogPane {
    private static final double FRAME = 56;
    private final Rectangle2D screen = Screen.getPrimary().getVisualBounds();

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), screen.getWidth() - FRAME / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), screen.getHeight() - FRAME);
    }

    /** GTK opens the first dialog at its least height, whatever height it is given. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
