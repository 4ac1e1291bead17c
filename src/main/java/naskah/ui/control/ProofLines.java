package naskah.ui.control;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import naskah.ui.editor.Proof;

/** Lines under words of a text area, wavy for a misspelling; they are drawn over it and take no clicks. */
final class ProofLines extends Pane {
    private static final double WAVE = 2;

    private final TextArea area;
    private final Rectangle window = new Rectangle();
    private List<Proof> proofs = List.of();

    ProofLines(TextArea area) {
        this.area = area;
        setManaged(false);
        setMouseTransparent(true);
        setClip(window);
    }

    /** False when nothing differs from what is shown. */
    boolean show(List<Proof> other) {
        if (proofs.equals(other)) {
            return false;
        }
        proofs = other;
        draw();
        return true;
    }

    /** Draws anew, as after a change of width. */
    void draw() {
        getChildren().clear();
        resizeRelocate(0, 0, area.getWidth(), area.getHeight());
        window.setWidth(area.getWidth());
        window.setHeight(area.getHeight());
        if (area.getSkin() instanceof TextAreaSkin skin) {
            Proof.flat(proofs).stream().filter(proof -> proof.end() <= area.getLength()).forEach(proof -> draw(proof, skin));
        }
    }

    /** One line for each line of text that the words stand in. */
    private void draw(Proof proof, TextAreaSkin skin) {
        Rectangle2D first = skin.getCharacterBounds(proof.start());
        Rectangle2D last = first;
        for (int i = proof.start() + 1; i < proof.end(); i++) {
            Rectangle2D next = skin.getCharacterBounds(i);
            if (next.getMinY() > last.getMinY() + 1) {
                add(first, last, proof);
                first = next;
            }
            last = next;
        }
        add(first, last, proof);
    }

    private void add(Rectangle2D first, Rectangle2D last, Proof proof) {
        Path line = new Path();
        line.getStyleClass().addAll("proof-line", proof.styleClass());
        double y = last.getMaxY() - 1;
        line.getElements().add(new MoveTo(first.getMinX(), y));
        if (proof.styleClass().equals("proof-spelling")) {
            wave(line, first.getMinX(), last.getMaxX(), y);
        } else {
            line.getElements().add(new LineTo(last.getMaxX(), y));
        }
        getChildren().add(line);
    }

    private static void wave(Path line, double from, double to, double y) {
        boolean low = true;
        for (double x = from + WAVE; x < to; x += WAVE) {
            line.getElements().add(new LineTo(x, low ? y - WAVE : y));
            low = !low;
        }
    }
}
