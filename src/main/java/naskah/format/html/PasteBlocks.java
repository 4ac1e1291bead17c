package naskah.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Mark;
import naskah.document.Span;
import naskah.document.Spans;

/** Collects pasted text into blocks: white space collapsed over element borders, no empty block, every id fresh. */
final class PasteBlocks {
    /** What the text being collected will become. */
    sealed interface Kind {
        record Paragraph() implements Kind {}

        record Heading(int level) implements Kind {}

        record Quote() implements Kind {}

        record Item(Block.ListKind list) implements Kind {}
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private Optional<Set<Mark>> pendingSpace = Optional.empty();

    /** Adds text with its marks; spaces at the beginning of a block and after another space are left out. */
    void text(String raw, Set<Mark> marks) {
        String clean = CleanText.of(raw);
        int from = 0;
        while (from < clean.length()) {
            int to = wordEnd(clean, from);
            if (to > from) {
                word(clean.substring(from, to), marks);
            }
            if (to < clean.length()) {
                space(marks);
            }
            from = to + 1;
        }
    }

    void space(Set<Mark> marks) {
        if (!spans.isEmpty() && pendingSpace.isEmpty()) {
            pendingSpace = Optional.of(marks);
        }
    }

    /** Ends the block being collected, if it holds any text. */
    void end(Kind kind) {
        pendingSpace = Optional.empty();
        if (!spans.isEmpty()) {
            blocks.add(block(kind, Spans.normal(spans)));
            spans.clear();
        }
    }

    void divider() {
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Divider)) {
            blocks.add(new Block.Divider(BlockId.fresh()));
        }
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The text of the block being collected so far, and the cut of its first characters. */
    String collected() {
        return Spans.text(spans);
    }

    void dropFirst(int characters) {
        if (characters == 0) {
            return;
        }
        List<Span> rest = Spans.slice(spans, characters, collected().length());
        spans.clear();
        spans.addAll(rest);
    }

    private static int wordEnd(String clean, int from) {
        int space = clean.indexOf(' ', from);
        return space < 0 ? clean.length() : space;
    }

    private void word(String word, Set<Mark> marks) {
        pendingSpace.ifPresent(between -> spans.add(new Span(" ", shared(between, marks))));
        pendingSpace = Optional.empty();
        spans.add(new Span(word, marks));
    }

    /** A space between two runs carries only what both runs carry, so that no mark sticks out over a word. */
    private Set<Mark> shared(Set<Mark> between, Set<Mark> after) {
        Set<Mark> marks = new HashSet<>(between);
        marks.retainAll(after);
        marks.retainAll(spans.getLast().marks());
        return marks;
    }

    private static Block block(Kind kind, List<Span> spans) {
        BlockId id = BlockId.fresh();
        return switch (kind) {
            case Kind.Paragraph p -> new Block.Paragraph(id, spans);
            case Kind.Heading heading -> new Block.Heading(id, heading.level(), spans.stream()
                    .map(PasteBlocks::withoutStrong)
                    .toList());
            case Kind.Quote q -> new Block.Quote(id, spans);
            case Kind.Item item -> new Block.ListItem(id, item.list(), spans);
        };
    }

    /** Word processors make headings bold by style; a heading of ours is strong already. */
    private static Span withoutStrong(Span span) {
        Set<Mark> marks = new HashSet<>(span.marks());
        marks.remove(Mark.STRONG);
        return new Span(span.text(), marks);
    }
}
