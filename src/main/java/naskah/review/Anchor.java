package naskah.review;

import java.util.Objects;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.article.diff.Run;
import naskah.article.diff.WordDiff;
import naskah.document.BlockId;

/**
 * The words that a comment is about. It keeps the whole text that they stood in, so that they are found again however that text has
 * been edited since.
 *
 * @param field  as in {@link Passage#field}
 * @param block  the body block that the text belongs to, none for a field of the form
 * @param within the text as it was when the comment was made
 * @param words  the stretch of it; none for a comment on the text as a whole
 */
public record Anchor(String field, Optional<BlockId> block, String within, Optional<Stretch> words) {
    public Anchor {
        Objects.requireNonNull(field);
        Objects.requireNonNull(block);
        Objects.requireNonNull(within);
        Objects.requireNonNull(words);
        if (words.filter(stretch -> stretch.end() > within.length()).isPresent()) {
            throw new IllegalArgumentException("a comment beyond the end of its text");
        }
    }

    /** The words as they were. */
    public String quote() {
        return words.map(stretch -> within.substring(stretch.start(), stretch.end())).orElse(within);
    }

    /** The text that they stand in now; empty where block or picture were taken out. */
    public Optional<Passage> passage(Article article) {
        return Passage.of(article).stream()
                .filter(passage -> passage.field().equals(field))
                .filter(passage -> passage.block().equals(block))
                .findFirst();
    }

    /** Where the words stand in the text that {@link #passage} gives; empty where none of them is left, or the whole text was meant. */
    public Optional<Stretch> in(String text) {
        return words.flatMap(stretch -> text.equals(within) ? words : carried(stretch, text));
    }

    private Optional<Stretch> carried(Stretch stretch, String text) {
        int old = 0;
        int young = 0;
        int start = -1;
        int end = -1;
        for (Run run : WordDiff.between(within, text)) {
            int length = run.text().length();
            if (run.kind() == Run.Kind.SAME) {
                int from = Math.max(stretch.start(), old);
                int to = Math.min(stretch.end(), old + length);
                if (from < to) {
                    start = start < 0 ? young + from - old : start;
                    end = young + to - old;
                }
            }
            old += run.kind() == Run.Kind.NEW ? 0 : length;
            young += run.kind() == Run.Kind.GONE ? 0 : length;
        }
        return start < 0 ? Optional.empty() : trimmed(text, start, end);
    }

    /** Without space at its ends, which nobody comments on. */
    private static Optional<Stretch> trimmed(String text, int from, int to) {
        String words = text.substring(from, to);
        int start = from + words.length() - words.stripLeading().length();
        int end = from + words.stripTrailing().length();
        return start < end ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }
}
