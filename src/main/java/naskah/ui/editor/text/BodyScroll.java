package naskah.ui.editor.text;

import java.util.Optional;
import javafx.geometry.Bounds;

/** Where the body is scrolled to, as the number of the paragraph at the top plus the part of it that is above the edge. */
final class BodyScroll {
    private final BodyArea area;

    BodyScroll(BodyArea area) {
        this.area = area;
    }

    double get() {
        if (area.getVisibleParagraphs().isEmpty()) {
            return 0;
        }
        int top = area.visibleParToAllParIndex(0);
        Optional<Bounds> bounds = area.getParagraphBoundsOnScreen(top);
        Bounds view = area.localToScreen(area.getBoundsInLocal());
        if (bounds.isEmpty() || view == null || bounds.get().getHeight() <= 0) {
            return top;
        }
        double above = view.getMinY() + area.getPadding().getTop() - bounds.get().getMinY();
        return top + Math.clamp(above / bounds.get().getHeight(), 0, 0.999);
    }

    void set(double place) {
        int paragraph = Math.clamp((int) Math.floor(place), 0, area.getParagraphs().size() - 1);
        area.showParagraphAtTop(paragraph);
        area.layout();
        double part = place - Math.floor(place);
        area.getParagraphBoundsOnScreen(paragraph)
                .filter(bounds -> part > 0)
                .ifPresent(bounds -> area.scrollYBy(part * bounds.getHeight()));
    }
}
