package naskah.article.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Source;
import naskah.article.diff.Run;

/** Finds the changes of everything around the body, in the order of the form. */
final class FieldChanges {
    private final Article before;
    private final Article after;
    private final List<Change> found = new ArrayList<>();

    private FieldChanges(Article before, Article after) {
        this.before = before;
        this.after = after;
    }

    /** Those that stand above the body. */
    static List<Change> above(Article before, Article after) {
        FieldChanges changes = new FieldChanges(before, after);
        changes.title();
        changes.filing();
        changes.time();
        changes.banner();
        return changes.found;
    }

    /** Those that stand below it. */
    static List<Change> below(Article before, Article after) {
        FieldChanges changes = new FieldChanges(before, after);
        changes.whole("related", Article::related, Article::withRelated, FieldChanges::related);
        return changes.found;
    }

    private void title() {
        words(Wording.field("headline", Article::headline, Article::withHeadline));
        words(Wording.field("deck", article -> article.title().deck(), Article::withDeck));
        whole("slug", article -> article.title().slug(), Article::withSlug, slug -> slug);
    }

    private void filing() {
        whole("category", article -> article.filing().category(),
                (article, category) -> article.withFiling(article.filing().withCategory(category)), category -> category);
        whole("byline", article -> article.filing().bylines(),
                (article, bylines) -> article.withFiling(article.filing().withBylines(bylines)), FieldChanges::names);
        whole("tags", article -> article.filing().tags(),
                (article, tags) -> article.withFiling(article.filing().withTags(tags)), tags -> String.join(", ", tags));
        whole("source", article -> article.filing().source(),
                (article, source) -> article.withFiling(article.filing().withSource(source)), FieldChanges::source);
        whole("comments", article -> article.filing().comments(),
                (article, open) -> article.withFiling(article.filing().withComments(open)), open -> open ? "✓" : "✗");
        whole("note", article -> article.filing().note(),
                (article, note) -> article.withFiling(article.filing().withNote(note)), note -> note);
    }

    private void time() {
        whole("place", article -> article.dateline().place(),
                (article, place) -> article.withDateline(new Dateline(place, article.dateline().outlet())), place -> place);
        whole("outlet", article -> article.dateline().outlet(),
                (article, outlet) -> article.withDateline(new Dateline(article.dateline().place(), outlet)), outlet -> outlet);
        whole("published", Article::published, Article::withPublished, FieldChanges::printed);
    }

    private void banner() {
        whole("banner.photo", article -> article.banner().photo(),
                (article, photo) -> article.withBanner(article.banner().withPhoto(photo)), photo -> photo);
        Wording.banner().forEach(this::words);
    }

    private void words(Wording wording) {
        found.addAll(WordChanges.of(wording, before, after));
    }

    private <T> void whole(
            String field, Function<Article, T> read, BiFunction<Article, T, Article> put, Function<T, String> told) {
        T old = read.apply(before);
        T young = read.apply(after);
        if (!old.equals(young)) {
            found.add(new Change(
                    new Place.Whole(field, Optional.empty()),
                    runs(told.apply(old), told.apply(young)),
                    article -> put.apply(article, young),
                    article -> put.apply(article, old)));
        }
    }

    static List<Run> runs(String gone, String added) {
        List<Run> runs = new ArrayList<>();
        if (!gone.isEmpty()) {
            runs.add(new Run(Run.Kind.GONE, gone));
        }
        if (!added.isEmpty()) {
            runs.add(new Run(Run.Kind.NEW, added));
        }
        return runs;
    }

    private static String names(List<Byline> bylines) {
        return bylines.stream()
                .map(byline -> byline.name() + " (" + byline.role() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String source(Source source) {
        return (source.agency() + " " + source.link()).strip();
    }

    private static String printed(Optional<NewsTime> time) {
        return time.map(NewsTime::printed).orElse("");
    }

    private static String related(List<Related> all) {
        return all.stream().map(item -> (item.card().headline() + " " + item.url()).strip()).collect(Collectors.joining("\n"));
    }
}
