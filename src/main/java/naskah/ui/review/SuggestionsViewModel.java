package naskah.ui.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.Article;
import naskah.article.change.Change;
import naskah.article.change.Changes;
import naskah.review.Proposal;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;

/**
 * What is proposed for the article. Taking a suggestion is an edit of the article; when that is undone, the suggestion is open again.
 * While the person is proposing, these are their own, and taking one back is an edit of the proposal.
 */
final class SuggestionsViewModel {
    private final Desk desk;
    private final Reviewed reviewed;
    private final Runnable changed;
    private final Trouble trouble;
    private final LatestWins reading;
    private final WorkedOut workedOut;
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
    private final ObjectProperty<Proposal> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Proposal>> rejected = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was proposed at values of the article that taking a suggestion led from and to; undo brings back the same instances. */
    private final Map<Article, Proposal> then = new IdentityHashMap<>();

    private boolean awaiting;

    SuggestionsViewModel(Desk desk, Reviewed reviewed, Runnable changed, Trouble trouble) {
        this.desk = desk;
        this.reviewed = reviewed;
        this.changed = changed;
        this.trouble = trouble;
        this.reading = new LatestWins(desk.lanes().reading());
        this.workedOut = new WorkedOut(desk, reviewed, trouble);
        chosen.subscribe(now -> changed.run());
    }

    /** Those with something open, one for each author. */
    ObservableList<Proposal> proposals() {
        return proposals;
    }

    ObjectProperty<Proposal> chosenProperty() {
        return chosen;
    }

    /** What was proposed before the last suggestion was turned down, so that it can be taken back. */
    ReadOnlyObjectProperty<Optional<Proposal>> rejectedProperty() {
        return rejected.getReadOnlyProperty();
    }

    boolean isOwn() {
        return reviewed.isSuggesting();
    }

    void load() {
        if (isOwn()) {
            changed.run();
            return;
        }
        Article now = reviewed.article();
        reading.run(
                () -> desk.folder().reviews().proposals(reviewed.id()).stream()
                        .filter(proposal -> !proposal.suggestions(now).all().isEmpty())
                        .toList(),
                this::loaded,
                trouble::reading);
    }

    private void loaded(List<Proposal> all) {
        Optional<Proposal> kept = Optional.ofNullable(chosen.get());
        proposals.setAll(all);
        Proposal next = all.stream()
                .filter(proposal -> kept.filter(before -> before.by().equals(proposal.by())).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
        if (Objects.equals(next, chosen.get())) {
            changed.run();
        } else {
            chosen.set(next);
        }
    }

    Function<Article, Changes> comparison() {
        if (reviewed.beneath().isPresent()) {
            Article beneath = reviewed.beneath().get().article();
            return article -> Changes.between(beneath, article);
        }
        Proposal proposal = chosen.get();
        return proposal == null ? Marking::nothing : proposal::suggestions;
    }

    /** Takes one suggestion into the article. */
    void take(Change change) {
        Optional.ofNullable(chosen.get()).ifPresent(proposal -> take(proposal, now -> {
            Changes open = proposal.suggestions(now);
            return same(change, open).map(found -> found.made(open.before()));
        }));
    }

    /** Takes all but those for words that were changed since. */
    void takeAll() {
        Optional.ofNullable(chosen.get()).ifPresent(proposal ->
                take(proposal, now -> Optional.of(proposal.besideWhatChanged(now)).filter(next -> !next.equals(now))));
    }

    private record Next(Article article, Proposal left) {}

    /** What is left goes with the save of what was taken: neither is kept without the other. */
    private void take(Proposal proposal, Function<Article, Optional<Article>> work) {
        workedOut.of(now -> work.apply(now).map(next -> new Next(
                next, new Proposal(proposal.by(), next, proposal.over(now), proposal.at()))), next -> {
            then.put(reviewed.article(), proposal);
            reviewed.session().edit(Edit.command("", null), next.article());
            then.put(reviewed.article(), next.left());
            awaiting = true;
            reviewed.autosave().take(next.left());
        });
    }

    /** To be told of every new value of the article: one that undo or redo brought back brings back what was proposed then. */
    void follow(Article article) {
        Optional.ofNullable(then.get(article)).ifPresent(proposal -> {
            awaiting = true;
            reviewed.autosave().take(proposal);
        });
    }

    /** The article was saved, and with it perhaps what was taken. */
    void saved() {
        if (awaiting || !proposals.isEmpty()) {
            awaiting = false;
            load();
        }
    }

    /** Turns one suggestion down, or takes back one's own. */
    void reject(Change change) {
        if (isOwn()) {
            workedOut.of(now -> same(change, comparison().apply(now)).map(found -> found.undone(now)), next ->
                    reviewed.session().edit(Edit.command(change.place().field(), null), next));
        } else {
            Optional.ofNullable(chosen.get()).ifPresent(proposal -> workedOut.of(
                    now -> same(change, proposal.suggestions(now)).map(found -> proposal.without(now, found)),
                    left -> reject(proposal, left)));
        }
    }

    private static Optional<Change> same(Change change, Changes open) {
        return open.all().stream().filter(change::isSame).findFirst();
    }

    void rejectAll() {
        Article now = reviewed.article();
        Optional.ofNullable(chosen.get()).ifPresent(proposal ->
                reject(proposal, new Proposal(proposal.by(), now, now, proposal.at())));
    }

    private void reject(Proposal proposal, Proposal left) {
        rejected.set(Optional.of(proposal));
        keep(left);
    }

    /** Opens again what was turned down last. */
    void takeBack() {
        rejected.get().ifPresent(this::keep);
        rejected.set(Optional.empty());
    }

    private void keep(Proposal proposal) {
        desk.lanes().writing().run(() -> {
            desk.folder().reviews().keep(proposal);
            return proposal;
        }, kept -> load(), trouble::keeping);
    }
}
