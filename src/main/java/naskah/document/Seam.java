package naskah.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a stretch is taken out of a body: the blocks from {@code from} to {@code to} (exclusive) go, and what is left of
 * the first and last text block waits on both sides to be sewn together.
 *
 * @param head what is left before the stretch in its first block, null when that is no text block
 * @param tail what is left after the stretch in its last block, null when that is no text block
 */
record Seam(BodyRange range, int from, int to, List<Span> head, List<Span> tail, List<Block> ends) {

    static Seam of(Body body, BodyRange range) {
        Block first = body.blocks().get(range.first());
        Block last = body.blocks().get(range.last());
        int from = first instanceof Block.Text || range.start() == 0 ? range.first() : range.first() + 1;
        int to = last instanceof Block.Text || range.end() == 1 ? range.last() + 1 : range.last();
        List<Span> head = first instanceof Block.Text text ? Spans.slice(text.spans(), 0, range.start()) : null;
        List<Span> tail = last instanceof Block.Text text
                ? Spans.slice(text.spans(), range.end(), BodyRange.length(text))
                : null;
        return new Seam(range, from, Math.max(from, to), head, tail, List.of(first, last));
    }

    Block.Text first() {
        return (Block.Text) ends.getFirst();
    }

    Block.Text last() {
        return (Block.Text) ends.getLast();
    }

    boolean crosses() {
        return range.last() > range.first();
    }

    boolean isWholeTail() {
        return range.end() == 0;
    }

    Body spliced(Body body, List<Block> made) {
        return body.splice(from, to, made.stream().map(this::same).toList());
    }

    /** The block at an end of the stretch when the new one equals it: what does not change stays the same instance. */
    private Block same(Block made) {
        return ends.stream().filter(made::equals).findFirst().orElse(made);
    }

    /** The body sewn with nothing new between; the caret goes to the end of what stands before, else to the start. */
    Edited closed(Body body, List<Block> kept) {
        Body next = spliced(body, kept);
        if (from == 0 || next.blocks().isEmpty()) {
            return Edited.at(next, 0, 0);
        }
        return Edited.at(next, from - 1, BodyRange.length(next.blocks().get(from - 1)));
    }

    /** The body with {@code blocks} sewn in: a first paragraph continues the head, the tail continues a last text block. */
    Edited sewn(Body body, List<Block> blocks) {
        List<Block> made = new ArrayList<>(blocks);
        if (head != null && !head.isEmpty()) {
            joinHead(made);
        }
        int caretBlock = from + made.size() - 1;
        int caret = BodyRange.length(made.getLast());
        if (tail != null && !tail.isEmpty()) {
            joinTail(made);
        }
        return Edited.at(spliced(body, made), caretBlock, caret);
    }

    private void joinHead(List<Block> made) {
        if (made.getFirst() instanceof Block.Paragraph paragraph) {
            made.set(0, first().withSpans(join(head, paragraph.spans())));
        } else {
            made.addFirst(first().withSpans(head));
        }
    }

    private void joinTail(List<Block> made) {
        boolean plain = BlockKind.of(last()) == BlockKind.PARAGRAPH || range.start() > 0 || crosses();
        if (plain && made.getLast() instanceof Block.Text text) {
            made.set(made.size() - 1, text.withSpans(join(text.spans(), tail)));
        } else {
            boolean own = crosses() || head == null || head.isEmpty();
            made.add(last().withId(own ? last().id() : BlockId.fresh()).withSpans(tail));
        }
    }

    private static List<Span> join(List<Span> a, List<Span> b) {
        List<Span> all = new ArrayList<>(a);
        all.addAll(b);
        return Spans.normal(all);
    }
}
