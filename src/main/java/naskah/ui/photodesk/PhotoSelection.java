package naskah.ui.photodesk;

import java.util.BitSet;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Which photos of the row are chosen, by their places in it: one that leads, and a stretch from where Shift was first held. */
public final class PhotoSelection {
    private final BitSet chosen = new BitSet();
    private final ReadOnlyLongWrapper tick = new ReadOnlyLongWrapper();
    private int lead = -1;
    private int anchor = -1;

    /** Grows with every change. */
    public ReadOnlyLongProperty tickProperty() {
        return tick.getReadOnlyProperty();
    }

    /** Where the keyboard is, -1 before anything was chosen. */
    public int lead() {
        return lead;
    }

    public boolean has(int index) {
        return chosen.get(index);
    }

    public int count() {
        return chosen.cardinality();
    }

    public List<Integer> places() {
        return chosen.stream().boxed().toList();
    }

    public int last() {
        return chosen.length() - 1;
    }

    public void only(int index) {
        chosen.clear();
        chosen.set(index);
        lead = index;
        anchor = index;
        told();
    }

    /** Chooses or lets go of one, the others staying as they are. */
    public void toggle(int index) {
        chosen.flip(index);
        lead = index;
        anchor = index;
        told();
    }

    /** Chooses everything between the anchor and there, and nothing else. */
    public void extendTo(int index) {
        if (anchor < 0) {
            anchor = index;
        }
        chosen.clear();
        chosen.set(Math.min(anchor, index), Math.max(anchor, index) + 1);
        lead = index;
        told();
    }

    /** The keyboard goes there without choosing. */
    public void moveTo(int index) {
        lead = index;
        anchor = index;
        told();
    }

    public void all(int size) {
        chosen.set(0, size);
        lead = Math.max(0, lead);
        anchor = Math.max(0, anchor);
        told();
    }

    public void clear() {
        chosen.clear();
        lead = -1;
        anchor = -1;
        told();
    }

    private void told() {
        tick.set(tick.get() + 1);
    }
}
