package naskah.ui.revisions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.diff.ArticleDiff;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which revisions there are, which one is looked at, and what differs between it and another. */
public final class RevisionsViewModel {
    /** What a revision is compared with: another one, or the article as it stands now (no number). */
    public record Other(Optional<Revision> revision) {
        static final Other NOW = new Other(Optional.empty());
    }

    /** The two values and their differences; {@code chosen} is what would be brought back. */
    public record Comparison(Article chosen, ArticleDiff diff) {}

    private static final Logger LOG = LoggerFactory.getLogger(RevisionsViewModel.class);

    private final Desk desk;
    private final ArticleId id;
    private final Supplier<Article> current;
    private final LatestWins comparing;
    private final ObservableList<Revision> revisions = FXCollections.observableArrayList();
    private final ObjectProperty<Revision> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Other> other = new SimpleObjectProperty<>(Other.NOW);
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    public RevisionsViewModel(Desk desk, ArticleId id, Supplier<Article> current) {
        this.desk = desk;
        this.id = id;
        this.current = current;
        this.comparing = new LatestWins(desk.lanes().reading());
        chosen.subscribe(this::compare);
        other.subscribe(this::compare);
    }

    public ObservableList<Revision> revisions() {
        return revisions;
    }

    public ObjectProperty<Revision> chosenProperty() {
        return chosen;
    }

    public ObjectProperty<Other> otherProperty() {
        return other;
    }

    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Whether the last reading failed; the log has why. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Looks at the state of this number, where it is listed. */
    public void choose(long number) {
        revisions.stream().filter(revision -> revision.number() == number).findFirst().ifPresent(chosen::set);
    }

    /** Reads the list anew and looks at the newest. */
    public void load() {
        desk.lanes().reading().run(() -> desk.folder().revisions().of(id), list -> {
            revisions.setAll(list);
            chosen.set(list.isEmpty() ? null : list.getFirst());
        }, this::fail);
    }

    /** Looks again after the article was saved; what is chosen stays chosen. */
    public void refresh() {
        desk.lanes().reading().run(() -> desk.folder().revisions().of(id), this::refreshed, this::fail);
    }

    private void refreshed(List<Revision> list) {
        Revision before = chosen.get();
        Other against = other.get();
        if (!list.equals(revisions)) {
            revisions.setAll(list);
            chosen.set(same(list, before).or(() -> list.stream().findFirst()).orElse(null));
            other.set(new Other(against.revision().flatMap(revision -> same(list, revision))));
        }
        compare();
    }

    private static Optional<Revision> same(List<Revision> list, Revision wanted) {
        return list.stream()
                .filter(revision -> wanted != null && revision.number() == wanted.number())
                .findFirst();
    }

    private void compare() {
        Revision wanted = chosen.get();
        Optional<Revision> with = Objects.requireNonNullElse(other.get(), Other.NOW).revision();
        Article now = current.get();
        if (wanted == null) {
            comparison.set(null);
            return;
        }
        comparing.run(() -> compared(wanted, with, now), result -> {
            failed.set(false);
            comparison.set(result);
        }, this::fail);
    }

    private Comparison compared(Revision wanted, Optional<Revision> with, Article now) throws StorageException {
        Article looked = read(wanted);
        Article against = with.isPresent() ? read(with.get()) : now;
        boolean older = with.isEmpty() || wanted.number() <= with.get().number();
        return new Comparison(
                looked, older ? ArticleDiff.between(looked, against) : ArticleDiff.between(against, looked));
    }

    private Article read(Revision revision) throws StorageException {
        return desk.folder()
                .revisions()
                .read(id, revision.number())
                .orElseThrow(() -> new StorageException(
                        "reading revision " + revision.number(), StorageException.Cause.DAMAGED, null));
    }

    private void fail(Exception why) {
        LOG.error("revisions of {} cannot be read", id, why);
        comparison.set(null);
        failed.set(true);
    }
}
