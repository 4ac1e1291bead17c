package naskah.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What typing, deleting and pasting do to a body. Blocks that are not touched stay the same instances; a split leaves the
 * id with the first part (a split before the first character leaves the block alone); a merge keeps the first id.
 */
public final class BodyEdits {
    private BodyEdits() {}

    /** The body with the stretch replaced by text; more than one line splits the block. */
    public static Edited type(Body body, BodyRange range, List<List<Span>> lines) {
        Seam seam = Seam.of(body, range);
        if (lines.size() > 1 && range.isEmpty() && range.start() == 0 && seam.tail() != null && !seam.tail().isEmpty()) {
            return insertedBefore(body, range.first(), lines);
        }
        return lines.size() == 1 ? joined(body, seam, lines.getFirst()) : split(body, seam, lines);
    }

    public static Edited delete(Body body, BodyRange range) {
        return type(body, range, List.of(List.of()));
    }

    /** The body with the stretch replaced by blocks, under fresh ids where theirs are taken; a lone paragraph goes in as text. */
    public static Edited paste(Body body, BodyRange range, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return delete(body, range);
        }
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph lone) {
            return type(body, range, List.of(lone.spans()));
        }
        return Seam.of(body, range).sewn(body, distinct(body, blocks));
    }

    /** Copies of the blocks under new ids, so that they may stand in a body beside the originals. */
    public static List<Block> fresh(List<Block> blocks) {
        return blocks.stream().map(BodyEdits::fresh).toList();
    }

    /** The stretch as blocks of their own, its first and last cut where it begins and ends; ids are the originals'. */
    public static List<Block> slice(Body body, BodyRange range) {
        List<Block> part = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Block block = body.blocks().get(i);
            int from = i == range.first() ? range.start() : 0;
            int to = i == range.last() ? range.end() : BodyRange.length(block);
            if (block instanceof Block.Text text) {
                part.add(to - from == BodyRange.length(text) ? text : text.withSpans(Spans.slice(text.spans(), from, to)));
            } else if (to > from) {
                part.add(block);
            }
        }
        return part;
    }

    private static List<Block> distinct(Body body, List<Block> blocks) {
        Set<BlockId> taken = new HashSet<>();
        body.blocks().forEach(block -> taken.add(block.id()));
        return blocks.stream()
                .map(block -> taken.add(block.id()) ? block : fresh(block))
                .toList();
    }

    private static Block fresh(Block block) {
        BlockId id = BlockId.fresh();
        return switch (block) {
            case Block.Text text -> text.withId(id);
            case Block.Picture picture -> new Block.Picture(id, picture.photo(), picture.caption());
            case Block.Embed embed -> new Block.Embed(id, embed.url(), embed.title());
            case Block.Divider divider -> new Block.Divider(id);
            case Block.Unknown unknown -> new Block.Unknown(id, unknown.json());
        };
    }

    private static Edited insertedBefore(Body body, int at, List<List<Span>> lines) {
        Block.Text moved = (Block.Text) body.blocks().get(at);
        BlockKind kind = BlockKind.of(moved).following();
        List<Block> above = new ArrayList<>();
        lines.subList(0, lines.size() - 1).forEach(line -> above.add(kind.make(BlockId.fresh(), line)));
        List<Span> last = lines.getLast();
        Block below = last.isEmpty() ? moved : moved.withSpans(Spans.replace(moved.spans(), 0, 0, last));
        int caretBlock = at + above.size();
        above.add(below);
        return Edited.at(body.splice(at, at + 1, above), caretBlock, Spans.text(last).length());
    }

    private static Edited joined(Body body, Seam seam, List<Span> inserted) {
        int length = Spans.text(inserted).length();
        if (seam.head() != null) {
            return headed(body, seam, inserted, length);
        }
        if (seam.tail() != null) {
            return tailed(body, seam, inserted, length);
        }
        if (inserted.isEmpty()) {
            return seam.closed(body, List.of());
        }
        Block alone = new Block.Paragraph(BlockId.fresh(), inserted);
        return Edited.at(seam.spliced(body, List.of(alone)), seam.from(), length);
    }

    private static Edited headed(Body body, Seam seam, List<Span> inserted, int length) {
        boolean gone = inserted.isEmpty() && seam.head().isEmpty() && seam.tail() == null && seam.crosses();
        if (gone) {
            return seam.closed(body, List.of());
        }
        List<Span> all = new ArrayList<>(seam.head());
        all.addAll(inserted);
        if (seam.tail() != null) {
            all.addAll(seam.tail());
        }
        int caret = Spans.text(seam.head()).length() + length;
        return Edited.at(seam.spliced(body, List.of(seam.first().withSpans(all))), seam.from(), caret);
    }

    private static Edited tailed(Body body, Seam seam, List<Span> inserted, int length) {
        if (inserted.isEmpty() && seam.tail().isEmpty()) {
            return seam.closed(body, List.of());
        }
        if (inserted.isEmpty() && seam.isWholeTail()) {
            return seam.closed(body, List.of(seam.last()));
        }
        List<Span> all = new ArrayList<>(inserted);
        all.addAll(seam.tail());
        Block grown = seam.last().withSpans(all);
        return Edited.at(seam.spliced(body, List.of(grown)), seam.from(), length);
    }

    private static Edited split(Body body, Seam seam, List<List<Span>> lines) {
        List<Block> made = new ArrayList<>();
        BlockKind kind = BlockKind.PARAGRAPH;
        if (seam.head() != null) {
            List<Span> first = new ArrayList<>(seam.head());
            first.addAll(lines.getFirst());
            made.add(seam.first().withSpans(first));
            kind = BlockKind.of(seam.first()).following();
        } else if (!lines.getFirst().isEmpty()) {
            made.add(new Block.Paragraph(BlockId.fresh(), lines.getFirst()));
        }
        for (List<Span> line : lines.subList(1, lines.size() - 1)) {
            made.add(kind.make(BlockId.fresh(), line));
        }
        made.add(lastLine(seam, kind, lines.getLast()));
        int caretBlock = seam.from() + made.size() - 1;
        return Edited.at(seam.spliced(body, made), caretBlock, Spans.text(lines.getLast()).length());
    }

    private static Block lastLine(Seam seam, BlockKind kind, List<Span> line) {
        if (seam.tail() == null) {
            return kind.make(BlockId.fresh(), line);
        }
        List<Span> all = new ArrayList<>(line);
        all.addAll(seam.tail());
        return seam.crosses() ? seam.last().withSpans(all) : kind.make(BlockId.fresh(), all);
    }
}
