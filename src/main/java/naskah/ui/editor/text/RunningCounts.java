package naskah.ui.editor.text;

import java.util.IdentityHashMap;
import java.util.Map;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.Counts;

/** Counts a body again and again, but each block only once: unchanged blocks are the same instances. */
public final class RunningCounts {
    private static final Counts NONE = new Counts(0, 0, 0);
    private Map<Block, Counts> known = new IdentityHashMap<>();

    public Counts of(Body body) {
        Map<Block, Counts> next = new IdentityHashMap<>(body.blocks().size());
        Counts sum = NONE;
        for (Block block : body.blocks()) {
            if (block instanceof Block.Text text) {
                Counts counts = known.containsKey(block) ? known.get(block) : Counts.of(text.text());
                next.put(block, counts);
                sum = sum.plus(counts);
            }
        }
        known = next;
        return sum;
    }
}
