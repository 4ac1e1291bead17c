package naskah.ui.check;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.house.Style;

/** What the house asks of its copy, as it stands now: it grows while people work, with every word that is added. */
public final class HouseStyle {
    private final ReadOnlyObjectWrapper<Style> style;
    private final Consumer<Style> keep;

    /** @param keep puts a changed style down for good */
    public HouseStyle(Style style, Consumer<Style> keep) {
        this.style = new ReadOnlyObjectWrapper<>(style);
        this.keep = keep;
    }

    public Style get() {
        return style.get();
    }

    public ReadOnlyObjectProperty<Style> property() {
        return style.getReadOnlyProperty();
    }

    /** Takes a style that was set elsewhere, as in the settings. */
    public void show(Style other) {
        style.set(other);
    }

    public void change(UnaryOperator<Style> change) {
        Style next = change.apply(get());
        if (!next.equals(get())) {
            style.set(next);
            keep.accept(next);
        }
    }
}
