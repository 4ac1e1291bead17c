package naskah.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Cuts texts that no editor can lay out in time, as a whole book on one line: at the end of a sentence, else of a word, else
 * between two characters.
 */
public final class LongText {
    /** UTF-16 units; about twenty times a newspaper's paragraph. */
    public static final int LONGEST = 4_000;

    private LongText() {}

    /** The same body where nothing is too long; the first part of what was cut keeps its id. */
    public static Body cut(Body body) {
        boolean fits = body.blocks().stream().allMatch(LongText::fits);
        return fits ? body : new Body(cut(body.blocks()));
    }

    public static List<Block> cut(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.Text text ? parts(text) : Stream.of(block)).toList();
    }

    /** The parts of a line of text. */
    public static List<String> cut(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (line.length() - start > LONGEST) {
            int end = end(line, start);
            parts.add(line.substring(start, end));
            start = end;
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static boolean fits(Block block) {
        return !(block instanceof Block.Text text) || text.text().length() <= LONGEST;
    }

    private static Stream<Block> parts(Block.Text text) {
        if (fits(text)) {
            return Stream.of(text);
        }
        List<Block> parts = new ArrayList<>();
        int at = 0;
        for (String part : cut(text.text())) {
            Block.Text next = text.withSpans(Spans.slice(text.spans(), at, at + part.length()));
            parts.add(parts.isEmpty() ? next : next.withId(BlockId.fresh()));
            at += part.length();
        }
        return parts.stream();
    }

    private static int end(String line, int start) {
        String window = line.substring(start, start + LONGEST);
        return Stream.of(
                        BreakIterator.getSentenceInstance(Locale.ROOT),
                        BreakIterator.getWordInstance(Locale.ROOT),
                        BreakIterator.getCharacterInstance(Locale.ROOT))
                .mapToInt(breaks -> last(breaks, window))
                .filter(end -> end > 0)
                .map(end -> start + end)
                .findFirst()
                .orElse(start + LONGEST);
    }

    private static int last(BreakIterator breaks, String window) {
        breaks.setText(window);
        return breaks.preceding(window.length());
    }
}
