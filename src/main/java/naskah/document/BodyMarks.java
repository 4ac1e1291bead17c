package naskah.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Marks and kinds over a stretch of a body; blocks that already are as asked stay the same instances. */
public final class BodyMarks {
    private BodyMarks() {}

    /** The stretch with the mark, or without it when all of it had it. */
    public static Body toggle(Body body, BodyRange range, Mark mark) {
        boolean all = BodyEdits.slice(body, range).stream()
                .filter(Block.Text.class::isInstance)
                .flatMap(block -> ((Block.Text) block).spans().stream())
                .allMatch(span -> span.marks().contains(mark));
        return change(body, range, marks -> all ? without(marks, mark) : with(marks, mark));
    }

    /** The stretch with one link over it, or with none. */
    public static Body link(Body body, BodyRange range, Optional<Mark.Link> link) {
        return change(body, range, marks -> {
            Set<Mark> changed = new HashSet<>(marks);
            changed.removeIf(Mark.Link.class::isInstance);
            link.ifPresent(changed::add);
            return changed;
        });
    }

    /** Every text block that the stretch touches as {@code kind}. */
    public static Body kind(Body body, BodyRange range, BlockKind kind) {
        List<Block> next = new ArrayList<>();
        for (Block block : body.blocks().subList(range.first(), range.last() + 1)) {
            boolean other = block instanceof Block.Text text && BlockKind.of(text) != kind;
            next.add(other ? kind.make(block.id(), ((Block.Text) block).spans()) : block);
        }
        return body.splice(range.first(), range.last() + 1, next);
    }

    /** The marks that a character typed at this place carries on: those before it, a link only from inside. */
    public static Set<Mark> typedAt(Block block, int offset) {
        if (!(block instanceof Block.Text text)) {
            return Set.of();
        }
        Set<Mark> before = marksOf(text, Math.max(0, offset - 1));
        Set<Mark> after = offset == 0 ? Set.of() : marksOf(text, offset);
        Set<Mark> carried = new HashSet<>(before);
        carried.removeIf(mark -> mark instanceof Mark.Link && !after.contains(mark));
        return Set.copyOf(carried);
    }

    /** The link around this place and how far it reaches in its block, if there is one. */
    public static Optional<BodyRange> linkAround(Body body, int at, int offset) {
        if (!(body.blocks().get(at) instanceof Block.Text text)) {
            return Optional.empty();
        }
        int start = 0;
        for (Span span : text.spans()) {
            int end = start + span.text().length();
            if (offset >= start && offset <= end && linkOf(span).isPresent()) {
                return Optional.of(new BodyRange(at, start, at, end));
            }
            start = end;
        }
        return Optional.empty();
    }

    public static Optional<Mark.Link> linkOf(Span span) {
        return span.marks().stream()
                .filter(Mark.Link.class::isInstance)
                .map(Mark.Link.class::cast)
                .findFirst();
    }

    private static Set<Mark> marksOf(Block.Text text, int offset) {
        int at = 0;
        for (Span span : text.spans()) {
            at += span.text().length();
            if (offset < at) {
                return span.marks();
            }
        }
        return Set.of();
    }

    private static Body change(Body body, BodyRange range, UnaryOperator<Set<Mark>> change) {
        List<Block> next = new ArrayList<>();
        for (int i = range.first(); i <= range.last(); i++) {
            Block block = body.blocks().get(i);
            int from = i == range.first() ? range.start() : 0;
            int to = i == range.last() ? range.end() : BodyRange.length(block);
            next.add(block instanceof Block.Text text && from < to ? marked(text, from, to, change) : block);
        }
        return body.splice(range.first(), range.last() + 1, next);
    }

    private static Block marked(Block.Text text, int from, int to, UnaryOperator<Set<Mark>> change) {
        List<Span> spans = Spans.mark(text.spans(), from, to, change);
        return spans.equals(text.spans()) ? text : text.withSpans(spans);
    }

    private static Set<Mark> with(Set<Mark> marks, Mark mark) {
        Set<Mark> more = new HashSet<>(marks);
        more.add(mark);
        return more;
    }

    private static Set<Mark> without(Set<Mark> marks, Mark mark) {
        Set<Mark> fewer = new HashSet<>(marks);
        fewer.remove(mark);
        return fewer;
    }
}
