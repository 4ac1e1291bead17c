package naskah.article.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;

/** Puts blocks into another order. */
final class BlockOrder {
    private BlockOrder() {}

    /** The body with these of its blocks in this order; all others keep their places among them. */
    static Body taken(Body body, List<BlockId> order) {
        Set<BlockId> moved = new HashSet<>(order);
        Iterator<BlockId> next = order.stream().filter(id -> body.find(id).isPresent()).iterator();
        List<Block> blocks = new ArrayList<>();
        for (Block block : body.blocks()) {
            blocks.add(moved.contains(block.id()) ? body.find(next.next()).orElseThrow() : block);
        }
        return new Body(blocks);
    }
}
