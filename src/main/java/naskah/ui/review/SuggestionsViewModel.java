package naskah.ui.review;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import naskah.storage.StorageException;
import naskah.ui.Desk;
import naskah.ui.draft.DraftState;
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
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
    private final ObjectProperty<Proposal> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Proposal>> rejected = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What was proposed at values of the article that taking a suggestion led from and to; undo brings back the same instances. */
    private final Map<Article, Proposal> then = new IdentityHashMap<>();

    SuggestionsViewModel(Desk desk, Reviewed reviewed, Runnable changed, Trouble trouble) {
        this.desk = desk;
        this.reviewed = reviewed;
        this.changed = changed;
        this.trouble = trouble;
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
        desk.lanes().reading().run(
                () -> desk.folder().reviews().proposals(reviewed.id()).stream()
                        .filter(proposal -> !proposal.suggestions(now).all().isEmpty())
                        .toList(),
                this::loaded,
                trouble::reading);
    }

    private void loaded(List<Proposal> all) {
        Optional<Proposal> kept = Optional.ofNullable(chosen.get());
        proposals.setAll(all);
        chosen.set(all.stream()
                .filter(proposal -> kept.filter(before -> before.by().equals(proposal.by())).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null));
        changed.run();
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
        Article now = reviewed.article();
        Optional.ofNullable(chosen.get()).ifPresent(proposal -> {
            Changes open = proposal.suggestions(now);
            open.all().stream().filter(change::isSame).findFirst().ifPresent(found ->
                    take(proposal, now, found.made(open.before())));
        });
    }

    void takeAll() {
        Article now = reviewed.article();
        Optional.ofNullable(chosen.get()).ifPresent(proposal -> take(proposal, now, proposal.over(now)));
    }

    /** What is left is kept only after the article holds what was taken: a crash between the two loses neither. */
    private void take(Proposal proposal, Article now, Article next) {
        Proposal left = new Proposal(proposal.by(), next, proposal.over(now), proposal.at());
        reviewed.session().edit(Edit.command("", null), next);
        then.put(now, proposal);
        then.put(reviewed.article(), left);
        settle(() -> desk.folder().reviews().taken(left));
    }

    private void settle(Keeping keeping) {
        reviewed.autosave().flush(state -> {
            if (state instanceof DraftState.Clean) {
                keep(keeping);
            }
        });
    }

    /** To be told of every new value of the article: one that undo or redo brought back brings back what was proposed then. */
    void follow(Article article) {
        Optional.ofNullable(then.get(article)).ifPresent(before -> settle(() -> desk.folder().reviews().keep(before)));
    }

    /** Turns one suggestion down, or takes back one's own. */
    void reject(Change change) {
        Article now = reviewed.article();
        Changes open = comparison().apply(now);
        Optional<Change> found = open.all().stream().filter(change::isSame).findFirst();
        if (found.isPresent() && isOwn()) {
            reviewed.session().edit(Edit.command(change.place().field(), null), found.get().undone(now));
        } else if (found.isPresent()) {
            reject(chosen.get(), chosen.get().without(now, found.get()));
        }
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
        keep(() -> desk.folder().reviews().keep(proposal));
    }

    private interface Keeping {
        void keep() throws StorageException;
    }

    private void keep(Keeping keeping) {
        desk.lanes().writing().run(() -> {
            keeping.keep();
            return "";
        }, kept -> load(), trouble::keeping);
    }
}
