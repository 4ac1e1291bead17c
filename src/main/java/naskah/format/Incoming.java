package naskah.format;

import java.util.List;
import java.util.Objects;
import naskah.article.Article;

/** What a reader hands over, one at a time. */
public sealed interface Incoming {
    /**
     * An article that was read.
     *
     * @param published whether it has been published where it comes from
     * @param unplaced  texts that belong to no field; they are kept in the editor's note and reported
     */
    record Read(Article article, boolean published, List<String> unplaced) implements Incoming {
        public Read {
            Objects.requireNonNull(article);
            unplaced = List.copyOf(unplaced);
        }
    }

    record Refused(Refusal refusal) implements Incoming {}
}
