package naskah.ui.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.document.BlockId;

/** The marks over the article's texts, which are no part of it; whoever shows a text shows its marks too. */
public final class Proofs {
    /** Who marks; where two mark the same words, the one named first is seen. */
    public enum Layer {
        CHECK,
        REVIEW
    }

    private final ReadOnlyObjectWrapper<Map<String, List<Proof>>> shown = new ReadOnlyObjectWrapper<>(Map.of());
    private final Map<Layer, Map<String, List<Proof>>> layers = new EnumMap<>(Layer.class);

    /** By field as in {@link Caret#field}, or {@link #key} for a block of the body; the heaviest of a field first. */
    public ReadOnlyObjectProperty<Map<String, List<Proof>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Takes the place of what this layer showed before. */
    public void show(Layer layer, Map<String, List<Proof>> proofs) {
        Map<String, List<Proof>> before = layers.getOrDefault(layer, Map.of());
        if (before.isEmpty() && proofs.isEmpty()) {
            return;
        }
        layers.put(layer, proofs);
        shown.set(together());
    }

    public List<Proof> in(String field) {
        return shown.get().getOrDefault(field, List.of());
    }

    public static String key(BlockId block) {
        return "body:" + block;
    }

    private Map<String, List<Proof>> together() {
        List<Map<String, List<Proof>>> marking = layers.values().stream().filter(marks -> !marks.isEmpty()).toList();
        if (marking.size() < 2) {
            return marking.isEmpty() ? Map.of() : marking.getFirst();
        }
        Map<String, List<Proof>> all = new HashMap<>();
        marking.forEach(marks -> marks.forEach((field, proofs) ->
                all.computeIfAbsent(field, key -> new ArrayList<>()).addAll(proofs)));
        return all;
    }
}
