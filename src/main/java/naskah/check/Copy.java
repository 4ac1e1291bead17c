package naskah.check;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.Passage.Kind;
import naskah.check.text.Reading;
import naskah.document.Block;

/**
 * The article as the rules read it, its passages that are not empty from top to bottom; for one check and one thread.
 */
public final class Copy {
    private final Article article;
    private final List<Reading> readings;
    private final Context context;
    private final Background background;
    private final Map<Function<Copy, ?>, Object> answers = new IdentityHashMap<>();

    public Copy(Article article, List<Reading> readings, Context context, Background background) {
        this.article = article;
        this.readings = List.copyOf(readings);
        this.context = context;
        this.background = background;
    }

    public Article article() {
        return article;
    }

    public List<Reading> readings() {
        return readings;
    }

    public Context context() {
        return context;
    }

    /** What the article was when it came in or was last approved, where that is known. */
    public Optional<Original> original() {
        return background.original();
    }

    /** The facts of the photo that a caption, a credit or an alt text belongs to, where they are known. */
    public Optional<PhotoFacts> photoOf(Reading words) {
        String photo = words.passage().owner() instanceof Block.Picture picture
                ? picture.photo()
                : article.banner().photo();
        return Optional.ofNullable(background.photos().get(photo));
    }

    /** What several rules ask of the whole article, worked out for the first of them; the question is a constant. */
    @SuppressWarnings("unchecked")
    public <T> T once(Function<Copy, T> question) {
        if (!answers.containsKey(question)) {
            answers.put(question, question.apply(this));
        }
        return (T) answers.get(question);
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
