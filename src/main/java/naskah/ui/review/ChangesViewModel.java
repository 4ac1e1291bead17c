package naskah.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.Article;
import naskah.article.change.Change;
import naskah.article.change.Changes;
import naskah.storage.StorageException;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;

/** The changes of the article since a state that the person chooses: each is let stand, or taken back by an edit. */
final class ChangesViewModel {
    private final Desk desk;
    private final Reviewed reviewed;
    private final Runnable changed;
    private final Trouble trouble;
    private final LatestWins looking;
    private final LatestWins reading;
    private final WorkedOut workedOut;
    private final ObservableList<Since> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Since> since = new SimpleObjectProperty<>();
    private final List<Change> standing = new ArrayList<>();
    private Optional<Article> before = Optional.empty();

    /** @param changed is run when what is compared is another */
    ChangesViewModel(Desk desk, Reviewed reviewed, Runnable changed, Trouble trouble) {
        this.desk = desk;
        this.reviewed = reviewed;
        this.changed = changed;
        this.trouble = trouble;
        this.looking = new LatestWins(desk.lanes().reading());
        this.reading = new LatestWins(desk.lanes().reading());
        this.workedOut = new WorkedOut(desk, reviewed, trouble);
        since.subscribe(this::read);
    }

    /** The states to count from, those that matter most first. */
    ObservableList<Since> choices() {
        return choices;
    }

    ObjectProperty<Since> sinceProperty() {
        return since;
    }

    /** Reads which states there are; a chosen one stays chosen. */
    void load() {
        looking.run(() -> Since.of(desk.folder(), reviewed.id(), desk.person()), this::loaded, trouble::reading);
    }

    private void loaded(List<Since> all) {
        Since kept = since.get();
        if (!all.equals(choices)) {
            choices.setAll(all);
        }
        since.set(all.contains(kept) ? kept : best(all));
    }

    /** What was never approved, submitted or seen is read over from its beginning. */
    private static Since best(List<Since> all) {
        return all.stream()
                .filter(state -> state.kind() != Since.Kind.KEPT)
                .findFirst()
                .orElseGet(() -> all.isEmpty() ? null : all.getLast());
    }

    private void read(Since wanted) {
        if (wanted == null) {
            before = Optional.empty();
            changed.run();
            return;
        }
        reading.run(() -> state(wanted), article -> {
            before = Optional.of(article);
            standing.clear();
            changed.run();
        }, trouble::reading);
    }

    private Article state(Since wanted) throws StorageException {
        return desk.folder().revisions().read(reviewed.id(), wanted.revision()).orElseThrow(() -> new StorageException(
                "read revision " + wanted.revision(), StorageException.Cause.DAMAGED, null));
    }

    /** What differs between the chosen state and a value of the article. */
    Function<Article, Changes> comparison() {
        Optional<Article> base = before;
        return article -> base.map(old -> Changes.between(old, article)).orElseGet(() -> Marking.nothing(article));
    }

    /** Lets the change stand; it is read and not shown any more. */
    void accept(Change change) {
        standing.add(change);
        changed.run();
    }

    /** Shows those again that were let stand. */
    void again() {
        standing.clear();
        changed.run();
    }

    /** Those that were let stand. */
    List<Change> readOnes() {
        return List.copyOf(standing);
    }

    /** Takes the change back in the article, as an edit that can be undone. */
    void reverse(Change change) {
        workedOut.of(
                now -> comparison().apply(now).all().stream()
                        .filter(change::isSame)
                        .findFirst()
                        .map(found -> found.undone(now)),
                next -> reviewed.session().edit(Edit.command(change.place().field(), null), next));
    }
}
