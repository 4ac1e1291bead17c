package naskah.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The body of an article: its blocks from top to bottom, every id once. */
public record Body(List<Block> blocks) {
    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
        Set<BlockId> seen = HashSet.newHashSet(blocks.size());
        for (Block block : blocks) {
            if (!seen.add(block.id())) {
                throw new IllegalArgumentException("two blocks have the id " + block.id());
            }
        }
    }

    public static Body of(Block... blocks) {
        return new Body(List.of(blocks));
    }

    /** A body of plain paragraphs with fresh ids, one for each text. */
    public static Body ofParagraphs(String... texts) {
        return new Body(java.util.Arrays.stream(texts)
                .<Block>map(text -> new Block.Paragraph(BlockId.fresh(), Spans.plain(text)))
                .toList());
    }

    public OptionalInt indexOf(BlockId id) {
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).id().equals(id))
                .findFirst();
    }

    public Optional<Block> find(BlockId id) {
        return indexOf(id).stream().mapToObj(blocks::get).findFirst();
    }

    /** This body with the block of the same id replaced; all others stay the same instances. */
    public Body with(Block changed) {
        int at = indexOf(changed.id()).orElseThrow(() -> new IllegalArgumentException("no block " + changed.id()));
        List<Block> next = new ArrayList<>(blocks);
        next.set(at, changed);
        return new Body(next);
    }

    /** This body with the blocks from {@code start} (inclusive) to {@code end} (exclusive) replaced. */
    public Body splice(int start, int end, List<Block> inserted) {
        List<Block> next = new ArrayList<>(blocks.subList(0, start));
        next.addAll(inserted);
        next.addAll(blocks.subList(end, blocks.size()));
        return new Body(next);
    }

    /** The readable text, one line a text block. */
    public String text() {
        return blocks.stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).text())
                .collect(Collectors.joining("\n"));
    }

    public boolean isBlank() {
        return blocks.stream().allMatch(block -> block instanceof Block.Text text && text.text().isBlank());
    }
}
