package naskah.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A mark over the text of one block that is not part of the article: a find hit, a checker's finding. */
public record Proof(int start, int end, String styleClass) {
    public Proof {
        Objects.requireNonNull(styleClass);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty proof: " + start + " to " + end);
        }
    }

    /** The same marks side by side in the order of the text: where they overlap, the one named first is seen. */
    public static List<Proof> flat(List<Proof> proofs) {
        if (proofs.size() < 2) {
            return proofs;
        }
        List<Proof> placed = new ArrayList<>();
        for (Proof proof : proofs) {
            placed.addAll(proof.without(placed));
        }
        placed.sort(Comparator.comparingInt(Proof::start));
        return placed;
    }

    private List<Proof> without(List<Proof> others) {
        List<Proof> left = new ArrayList<>();
        int at = start;
        for (Proof other : others.stream().sorted(Comparator.comparingInt(Proof::start)).toList()) {
            if (other.end > at && other.start < end) {
                if (other.start > at) {
                    left.add(new Proof(at, other.start, styleClass));
                }
                at = other.end;
            }
        }
        if (at < end) {
            left.add(new Proof(at, end, styleClass));
        }
        return left;
    }
}
