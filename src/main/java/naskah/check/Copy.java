package naskah.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.Passage.Kind;
import naskah.check.text.Reading;

/**
 * The article as the rules read it, its passages that are not empty from top to bottom.
 *
 * @param original what it was when it came in or was last approved, where that is known
 */
public record Copy(Article article, List<Reading> readings, Context context, Optional<Original> original) {
    public Copy {
        readings = List.copyOf(readings);
    }

    public Stream<Reading> of(Kind kind) {
        return readings.stream().filter(reading -> reading.kind() == kind);
    }

    /** The running text of the body: paragraphs, quotes and list items. */
    public List<Reading> running() {
        return readings.stream().filter(reading -> reading.kind().isRunning()).toList();
    }

    /** Everything that stands in the body, subheadings included. */
    public Stream<Reading> body() {
        return readings.stream().filter(reading -> reading.passage().isInBody());
    }

    public Optional<Reading> headline() {
        return of(Kind.HEADLINE).findFirst();
    }

    /** The credit that belongs to a caption or alt text, where one is given. */
    public Optional<Reading> creditOf(Reading caption) {
        Predicate<Reading> same = other -> other.kind() == Kind.CREDIT && other.place().equals(caption.place());
        return readings.stream().filter(same).findFirst();
    }
}
