package naskah.article.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import naskah.article.Article;

/** Every difference between an article as it was and as it is, in reading order. */
public record Changes(Article before, Article after, List<Change> all) {
    public Changes {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        all = List.copyOf(all);
    }

    /** @param earlier may be of another body with other ids: a block with the very words of one that is there counts as it */
    public static Changes between(Article earlier, Article after) {
        Article before = earlier.withBody(SameBlocks.named(earlier.body(), after.body()));
        List<Change> all = new ArrayList<>(FieldChanges.above(before, after));
        all.addAll(BlockChanges.of(before, after));
        all.addAll(FieldChanges.below(before, after));
        return new Changes(before, after, all);
    }

    /** Those that may have changed a fact, which are read first. */
    public List<Change> facts() {
        return all.stream().filter(change -> !change.facts().isEmpty()).toList();
    }

    public List<Change> form() {
        return all.stream().filter(change -> change.facts().isEmpty()).toList();
    }
}
