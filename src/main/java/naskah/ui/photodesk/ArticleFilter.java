package naskah.ui.photodesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import naskah.article.ArticleId;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Usage;
import naskah.storage.Query;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which article the photos that are asked for stand in: chosen by its headline, and told by it. */
final class ArticleFilter {
    private static final int SUGGESTED = 8;
    private static final Logger LOG = LoggerFactory.getLogger(ArticleFilter.class);

    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final LatestWins suggesting;
    private final LatestWins reading;
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private Map<String, ArticleId> suggested = Map.of();
    private Optional<ArticleId> known = Optional.empty();

    ArticleFilter(Desk desk, PhotoDeskViewModel model) {
        this.desk = desk;
        this.model = model;
        this.suggesting = new LatestWins(desk.lanes().reading());
        this.reading = new LatestWins(desk.lanes().reading());
        model.queryProperty().subscribe(this::follow);
    }

    /** The headline of the article that is asked for; empty where none is. */
    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** Headlines of articles that answer what is typed, each once and the newest first. */
    void suggest(String typed, Consumer<List<String>> then) {
        suggesting.run(
                () -> desk.folder().archive().list(Query.text(typed.strip()), Optional.empty(), SUGGESTED).items(),
                found -> {
                    suggested = named(found);
                    then.accept(List.copyOf(suggested.keySet()));
                },
                failure -> {
                    LOG.warn("the archive had no suggestions", failure);
                    then.accept(List.of());
                });
    }

    /** Asks for the photos of the article of that suggestion; nothing asks for those of any. What is neither changes nothing. */
    void choose(String wanted) {
        Optional<ArticleId> article = Optional.ofNullable(suggested.get(wanted));
        if (wanted.isBlank() || article.isPresent()) {
            model.ask(query -> query.withUsage(new Usage(
                    article.isPresent() ? Optional.empty() : query.usage().used(), article, query.usage().rights())));
        }
    }

    /** Two of one headline are told apart by the ends of their ids. */
    private Map<String, ArticleId> named(List<Summary> found) {
        Map<String, ArticleId> named = new LinkedHashMap<>();
        found.forEach(article -> {
            String name = titled(article.card().headline());
            named.merge(named.containsKey(name) ? name + " · " + article.id() : name, article.id(), (first, again) -> first);
        });
        return named;
    }

    private void follow(PhotoQuery query) {
        if (query.usage().in().equals(known)) {
            return;
        }
        known = query.usage().in();
        reading.cancel();
        headline.set("");
        known.ifPresent(article -> reading.run(
                () -> desk.folder().articles().find(article).map(Stored::article),
                found -> headline.set(titled(found.map(each -> each.headline()).orElse(""))),
                failure -> LOG.warn("the headline of {} is not known", article, failure)));
    }

    private String titled(String text) {
        return text.isBlank() ? desk.text("list.untitled") : text;
    }
}
