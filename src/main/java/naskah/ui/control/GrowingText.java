package naskah.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import naskah.ui.editor.Proof;

/** A text area that is as tall as its text; Tab moves on, and so does Enter where lines make no sense. */
public final class GrowingText extends TextArea {
    /** What the stylesheet gives {@code .content}, in ems, both sides together. */
    private static final double PADDING_BESIDE = 1.3;

    private static final double PADDING_ABOVE_AND_BELOW = 1.1;

    private final Text measure = new Text();
    private final ProofLines lines = new ProofLines(this);
    private final int fewest;

    /** @param fewest lines that it always has room for */
    public GrowingText(boolean oneLine, int fewest) {
        this.fewest = fewest;
        setWrapText(true);
        setPrefRowCount(fewest);
        getStyleClass().add("growing");
        measure.fontProperty().bind(fontProperty());
        textProperty().subscribe(this::requestLayout);
        textProperty().addListener((all, old, text) -> requestParentLayout());
        widthProperty().subscribe(() -> requestParentLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> moveOn(key, oneLine));
    }

    /** Marks words of the text; the marks are no part of it. */
    public void showProofs(List<Proof> proofs) {
        if (lines.show(proofs)) {
            requestLayout();
        }
    }

    /** Where the caret stands on the screen, when the field is in sight. */
    public Optional<Bounds> caretOnScreen() {
        if (getScene() == null || !(getSkin() instanceof TextAreaSkin skin)) {
            return Optional.empty();
        }
        Rectangle2D caret = skin.getCharacterBounds(Math.max(0, Math.min(getCaretPosition(), getLength() - 1)));
        return Optional.ofNullable(localToScreen(
                new BoundingBox(caret.getMinX(), caret.getMinY(), caret.getWidth(), caret.getHeight())));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getSkin() != null && !getChildren().contains(lines)) {
            getChildren().add(lines);
        }
        lines.draw();
    }

    private void moveOn(KeyEvent key, boolean oneLine) {
        boolean tab = key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown();
        boolean enter = oneLine && key.getCode() == KeyCode.ENTER && !key.isShortcutDown();
        if (tab || enter) {
            boolean back = tab && key.isShiftDown();
            requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width > 0 ? width : getWidth();
        double line = getFont().getSize() * 1.4;
        double around = snappedTopInset() + snappedBottomInset() + getFont().getSize() * PADDING_ABOVE_AND_BELOW;
        if (across <= 0) {
            return fewest * line + around;
        }
        measure.setWrappingWidth(Math.max(1, across - snappedLeftInset() - snappedRightInset() - getFont().getSize() * PADDING_BESIDE - 2));
        measure.setText(getText().endsWith("\n") || getText().isEmpty() ? getText() + " " : getText());
        return Math.ceil(Math.max(measure.getLayoutBounds().getHeight(), fewest * line) + around);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
