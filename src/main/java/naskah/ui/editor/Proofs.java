package naskah.ui.editor;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.document.BlockId;

/** The marks of a check over the article's texts, which are no part of it; whoever shows a text shows its marks too. */
public final class Proofs {
    private final ReadOnlyObjectWrapper<Map<String, List<Proof>>> shown = new ReadOnlyObjectWrapper<>(Map.of());

    /** By field as in {@link Caret#field}, or {@link #key} for a block of the body; the heaviest of a field first. */
    public ReadOnlyObjectProperty<Map<String, List<Proof>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void show(Map<String, List<Proof>> proofs) {
        shown.set(proofs);
    }

    public List<Proof> in(String field) {
        return shown.get().getOrDefault(field, List.of());
    }

    public static String key(BlockId block) {
        return "body:" + block;
    }
}
