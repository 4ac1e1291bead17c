package naskah.article.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.document.Beginning;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;

/** Merges bodies by the ids of their blocks, which last for a block's whole life. */
final class BlockMerge {
    private final Choosing choose;
    private final Three<Body> bodies;
    private final Three<Map<BlockId, Block>> blocks;

    BlockMerge(Choosing choose, Three<Body> bodies) {
        this.choose = choose;
        this.bodies = bodies;
        this.blocks = bodies.map(BlockMerge::byId);
    }

    Body merged() {
        List<Block> result = new ArrayList<>();
        for (BlockId id : order()) {
            block(id).ifPresent(result::add);
        }
        return new Body(result);
    }

    private static Map<BlockId, Block> byId(Body body) {
        Map<BlockId, Block> all = new HashMap<>();
        body.blocks().forEach(block -> all.put(block.id(), block));
        return all;
    }

    private static List<BlockId> ids(Body body) {
        return body.blocks().stream().map(Block::id).toList();
    }

    /** The order of the desk that moved blocks, with the other's new ones after the block that they came after there. */
    private List<BlockId> order() {
        Set<BlockId> common = bodies.base().blocks().stream()
                .map(Block::id)
                .filter(id -> blocks.mine().containsKey(id) && blocks.theirs().containsKey(id))
                .collect(Collectors.toSet());
        List<BlockId> base = ids(bodies.base()).stream().filter(common::contains).toList();
        List<BlockId> mine = ids(bodies.mine()).stream().filter(common::contains).toList();
        List<BlockId> theirs = ids(bodies.theirs()).stream().filter(common::contains).toList();
        boolean followed = mine.equals(base) && !theirs.equals(base);
        if (!mine.equals(base) && !theirs.equals(base) && !mine.equals(theirs)) {
            choose.clash("order", starts(base, blocks.base()), starts(mine, blocks.mine()), starts(theirs, blocks.theirs()));
        }
        return followed
                ? woven(ids(bodies.theirs()), ids(bodies.mine()))
                : woven(ids(bodies.mine()), ids(bodies.theirs()));
    }

    static List<BlockId> woven(List<BlockId> first, List<BlockId> second) {
        List<BlockId> all = new ArrayList<>(first);
        for (int i = 0; i < second.size(); i++) {
            if (!all.contains(second.get(i))) {
                int after = i == 0 ? -1 : all.indexOf(second.get(i - 1));
                all.add(after + 1, second.get(i));
            }
        }
        return all;
    }

    /** Each block by its first words, so that a person sees the order. */
    private static String starts(List<BlockId> ids, Map<BlockId, Block> blocks) {
        return ids.stream().map(blocks::get).map(BlockMerge::words).map(words -> Beginning.of(words, 30)).collect(Collectors.joining(" / "));
    }

    private Optional<Block> block(BlockId id) {
        Block base = blocks.base().get(id);
        Block mine = blocks.mine().get(id);
        Block theirs = blocks.theirs().get(id);
        if (mine instanceof Block.Picture here && theirs instanceof Block.Picture there && base instanceof Block.Picture was) {
            return Optional.of(picture(new Three<>(was, here, there)));
        }
        if (mine == null && theirs != null && base != null) {
            return takenOut(id, base, theirs, true);
        }
        if (theirs == null && mine != null && base != null) {
            return takenOut(id, base, mine, false);
        }
        Block chosen = choose.of("block:" + id, new Three<>(base, mine, theirs), BlockMerge::words);
        return Optional.ofNullable(chosen);
    }

    /** A block that one desk took out is out, unless the other has changed it since: then it stays, and a person decides. */
    private Optional<Block> takenOut(BlockId id, Block base, Block left, boolean here) {
        if (left.equals(base)) {
            return Optional.empty();
        }
        choose.clash("block:" + id, words(base), here ? "" : words(left), here ? words(left) : "");
        return Optional.of(left);
    }

    private Block picture(Three<Block.Picture> all) {
        String field = "block:" + all.mine().id();
        String photo = choose.text(field + ".photo", all.map(Block.Picture::photo));
        return new Block.Picture(
                all.mine().id(), photo, ThreeWay.caption(choose, field, all.map(Block.Picture::caption)));
    }

    private static String words(Block block) {
        return switch (block) {
            case null -> "";
            case Block.Text text -> text.text();
            case Block.Picture picture -> picture.caption().text();
            case Block.Embed embed -> (embed.title() + " " + embed.url()).strip();
            case Block.Divider divider -> "—";
            case Block.Unknown unknown -> unknown.json();
        };
    }
}
