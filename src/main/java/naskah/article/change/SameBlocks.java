package naskah.article.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;

/** Knows blocks again that came back under other ids, as after an import. */
final class SameBlocks {
    private SameBlocks() {}

    /** The earlier body with the later one's ids on text blocks of the same kind and words that have no partner by id. */
    static Body named(Body earlier, Body later) {
        Set<BlockId> there = ids(later);
        Set<BlockId> here = ids(earlier);
        if (there.containsAll(here)) {
            return earlier;
        }
        List<Block.Text> free = new ArrayList<>();
        later.blocks().stream()
                .filter(block -> block instanceof Block.Text && !here.contains(block.id()))
                .forEach(block -> free.add((Block.Text) block));
        return new Body(earlier.blocks().stream()
                .map(block -> there.contains(block.id()) ? block : named(block, free))
                .toList());
    }

    private static Set<BlockId> ids(Body body) {
        Set<BlockId> ids = new HashSet<>();
        body.blocks().forEach(block -> ids.add(block.id()));
        return ids;
    }

    private static Block named(Block block, List<Block.Text> free) {
        if (!(block instanceof Block.Text text)) {
            return block;
        }
        Optional<Block.Text> same = free.stream().filter(other -> other.withId(text.id()).equals(text)).findFirst();
        same.ifPresent(free::remove);
        return same.map(other -> (Block) text.withId(other.id())).orElse(block);
    }
}
