package naskah.ui.form;

import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.Source;
import naskah.ui.control.Lens;

/** The text fields of the form, each with its id. */
final class Lenses {
    private Lenses() {}

    static final Lens HEADLINE = new Lens("headline", Article::headline, Article::withHeadline);
    static final Lens DECK = new Lens("deck", article -> article.title().deck(), Article::withDeck);
    static final Lens SLUG = new Lens("slug", article -> article.title().slug(), Article::withSlug);
    static final Lens CATEGORY = new Lens(
            "category",
            article -> article.filing().category(),
            (article, text) -> article.withFiling(article.filing().withCategory(text)));
    static final Lens NOTE = new Lens(
            "note",
            article -> article.filing().note(),
            (article, text) -> article.withFiling(article.filing().withNote(text)));
    static final Lens AGENCY = new Lens(
            "source.agency",
            article -> article.filing().source().agency(),
            (article, text) -> article.withFiling(article.filing()
                    .withSource(new Source(text, article.filing().source().link()))));
    static final Lens LINK = new Lens(
            "source.link",
            article -> article.filing().source().link(),
            (article, text) -> article.withFiling(article.filing()
                    .withSource(new Source(article.filing().source().agency(), text))));
    static final Lens OUTLET = new Lens(
            "dateline.outlet",
            article -> article.dateline().outlet(),
            (article, text) -> article.withDateline(new Dateline(article.dateline().place(), text)));

    /** The place; the first letter of it brings the house's outlet along. */
    static Lens place(String houseOutlet) {
        return new Lens("dateline.place", article -> article.dateline().place(), (article, text) -> {
            Dateline before = article.dateline();
            boolean first = before.place().isEmpty() && before.outlet().isEmpty();
            return article.withDateline(new Dateline(text, first ? houseOutlet : before.outlet()));
        });
    }

    /** The name in one line of the bylines; the first line is there even when there is no byline yet. */
    static Lens byline(int row) {
        return new Lens(
                "byline." + row + ".name",
                article -> row < bylines(article).size() ? bylines(article).get(row).name() : "",
                (article, text) -> withName(article, row, text));
    }

    private static Article withName(Article article, int row, String name) {
        List<Byline> next = new ArrayList<>(bylines(article));
        if (row < next.size()) {
            next.set(row, new Byline(name, next.get(row).role()));
        } else {
            next.add(new Byline(name, Byline.Role.REPORTER));
        }
        boolean nobody = next.size() == 1 && name.isEmpty();
        return article.withFiling(article.filing().withBylines(nobody ? List.of() : next));
    }

    private static List<Byline> bylines(Article article) {
        return article.filing().bylines();
    }
}
