package naskah.ui.related;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Related;
import naskah.storage.Archive;
import naskah.storage.Query;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.task.Throttle;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.workflow.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The related news of the article being written, and what else could stand there: suggestions, or what a search finds. */
public final class RelatedViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(RelatedViewModel.class);
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final int SUGGESTED = 8;
    private static final int FOUND = 30;

    private final Desk desk;
    private final EditingSession session;
    private final ObservableList<Related> items = FXCollections.observableArrayList();
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final StringProperty trouble = new SimpleStringProperty("");
    private final LatestWins asking;
    private final Throttle throttle;
    private final Runnable unsubscribe;
    private List<Summary> found = List.of();

    public RelatedViewModel(Desk desk, EditingSession session) {
        this.desk = desk;
        this.session = session;
        this.asking = new LatestWins(desk.lanes().reading());
        this.throttle = new Throttle(desk.lanes().timer(), PACE, this::suggestAgain);
        this.unsubscribe = session.onChange(this::changed);
        items.setAll(session.article().related());
        query.subscribe(typed -> ask());
    }

    /** What was chosen, in order. */
    public ObservableList<Related> items() {
        return items;
    }

    /** What may be added: suggestions while the query is blank, else what the search found. */
    public ObservableList<Offer> offers() {
        return offers;
    }

    public StringProperty queryProperty() {
        return query;
    }

    public StringProperty troubleProperty() {
        return trouble;
    }

    public boolean isSearching() {
        return !query.get().isBlank();
    }

    /** Adds it at the end, unless it is there already. */
    public void add(Offer offer) {
        if (!chosen().contains(offer.id()) && !offer.id().equals(session.article().id())) {
            change(list -> list.add(Related.own(offer.id(), offer.card())));
        }
    }

    /** Adds the item, or says what is wrong with each field. */
    public ExternalLink.Check add(ExternalLink typed) {
        ExternalLink.Check check = typed.check(desk.clock().instant(), desk.house().zone());
        if (check instanceof ExternalLink.Check.Ok ok) {
            change(list -> list.add(ok.item()));
        }
        return check;
    }

    public void remove(int index) {
        if (index >= 0 && index < items.size()) {
            change(list -> list.remove(index));
        }
    }

    /** Moves an item so that it stands at {@code to}; true when it went. */
    public boolean move(int from, int to) {
        boolean possible = from != to && from >= 0 && to >= 0 && from < items.size() && to < items.size();
        if (possible) {
            change(list -> list.add(to, list.remove(from)));
        }
        return possible;
    }

    public void dispose() {
        unsubscribe.run();
        asking.cancel();
    }

    private interface Change {
        void on(List<Related> list);
    }

    private void change(Change change) {
        List<Related> next = new ArrayList<>(session.article().related());
        change.on(next);
        session.edit(Edit.command("related", this), session.article().withRelated(next));
    }

    private void changed(EditingSession.Change change) {
        if (!change.after().related().equals(items)) {
            items.setAll(change.after().related());
            offer();
        }
        if (isAboutSomethingElse(change.before(), change.after())) {
            throttle.request();
        }
    }

    private static boolean isAboutSomethingElse(Article before, Article after) {
        return !before.title().equals(after.title())
                || !before.body().equals(after.body())
                || !before.filing().equals(after.filing());
    }

    private void suggestAgain() {
        if (!isSearching()) {
            ask();
        }
    }

    private void ask() {
        Archive archive = desk.folder().archive();
        Article article = session.article();
        String typed = query.get();
        asking.run(
                () -> typed.isBlank()
                        ? archive.related(article, SUGGESTED)
                        : archive.list(Query.text(typed), Optional.empty(), FOUND).items(),
                this::show,
                failure -> {
                    LOG.warn("related articles could not be searched", failure);
                    trouble.set(desk.text("related.trouble"));
                });
    }

    private void show(List<Summary> summaries) {
        trouble.set("");
        found = summaries;
        offer();
    }

    private void offer() {
        Set<ArticleId> chosen = chosen();
        List<Offer> next = found.stream()
                .filter(summary -> !summary.id().equals(session.article().id()))
                .map(summary -> new Offer(
                        summary.id(), summary.card(), chosen.contains(summary.id()), summary.stage() == Stage.DRAFT))
                .toList();
        if (!next.equals(offers)) {
            offers.setAll(next);
        }
    }

    private Set<ArticleId> chosen() {
        return session.article().related().stream()
                .flatMap(item -> item.article().stream())
                .collect(Collectors.toSet());
    }
}
