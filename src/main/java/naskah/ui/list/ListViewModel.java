package naskah.ui.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.ArticleId;
import naskah.storage.Archive;
import naskah.storage.Page;
import naskah.storage.Query;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.workflow.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows of the list: what is asked for, what has come so far, and more when the end comes near. */
public final class ListViewModel {
    private static final int PAGE = 60;
    private static final int TRASH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(ListViewModel.class);

    /** What stands in place of rows, or that there are some. */
    public enum Shown {
        LOADING,
        ROWS,
        /** There is no article yet. */
        NOTHING_YET,
        /** Nothing matches what was asked for. */
        NOTHING_FOUND,
        TRASH_EMPTY,
        FAILED
    }

    private final Archive archive;
    private final LatestWins reading;
    private final ObservableList<Summary> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.LOADING);
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
    private final ReadOnlyObjectWrapper<Boolean> trash = new ReadOnlyObjectWrapper<>(false);
    private Optional<String> next = Optional.empty();
    private boolean coming;

    public ListViewModel(Desk desk) {
        this.archive = desk.folder().archive();
        this.reading = new LatestWins(desk.lanes().reading());
    }

    public ObservableList<Summary> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Boolean> trashProperty() {
        return trash.getReadOnlyProperty();
    }

    public void search(String text) {
        ask(new Query(text, query.get().stage(), query.get().category()));
    }

    public void stage(Optional<Stage> stage) {
        ask(new Query(query.get().text(), stage, query.get().category()));
    }

    public void category(Optional<String> category) {
        ask(new Query(query.get().text(), query.get().stage(), category));
    }

    public void showTrash(boolean on) {
        trash.set(on);
        refresh();
    }

    /** Asks again from the top; the answer to an earlier question is never shown after this. */
    public void refresh() {
        refresh(PAGE);
    }

    /** Asks again for as many rows as are there, so that whoever reads further down stays there. */
    public void renew() {
        refresh(Math.max(PAGE, rows.size()));
    }

    private void refresh(int count) {
        coming = true;
        if (trash.get()) {
            reading.run(() -> new Page(archive.trashed(TRASH), Optional.empty()), this::first, this::failed);
        } else {
            Query asked = query.get();
            reading.run(() -> archive.list(asked, Optional.empty(), count), this::first, this::failed);
        }
    }

    /** The next page, if there is one and it is not on its way. */
    public void more() {
        if (!coming && next.isPresent()) {
            coming = true;
            Query asked = query.get();
            Optional<String> after = next;
            reading.run(() -> archive.list(asked, after, PAGE), this::another, this::failed);
        }
    }

    /** An article was saved: its row says what it says now; one that has no row yet comes to the top. */
    public void saved(Stored stored) {
        if (trash.get()) {
            return;
        }
        Summary row = new Summary(stored.article().id(), stored.article().card(), stored.stage(), stored.savedAt());
        int at = indexOf(row.id());
        if (at >= 0) {
            rows.set(at, row);
        } else if (query.get().equals(Query.ALL)) {
            rows.addFirst(row);
            shown.set(Shown.ROWS);
        }
    }

    /** The article's row leaves the list. */
    public void removed(ArticleId id) {
        rows.removeIf(row -> row.id().equals(id));
        tellShown();
    }

    /** The row below ({@code by} = 1) or above (−1) an article; the first when it has none. */
    public Optional<ArticleId> beside(ArticleId id, int by) {
        int at = indexOf(id) + by;
        boolean inside = at >= 0 && at < rows.size();
        return inside ? Optional.of(rows.get(at).id()) : Optional.empty();
    }

    public int indexOf(ArticleId id) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(id)).findFirst().orElse(-1);
    }

    private void ask(Query other) {
        if (!Objects.equals(other, query.get())) {
            query.set(other);
            refresh();
        }
    }

    private void first(Page page) {
        rows.setAll(page.items());
        arrived(page);
    }

    private void another(Page page) {
        List<Summary> fresh = page.items().stream().filter(row -> indexOf(row.id()) < 0).toList();
        rows.addAll(fresh);
        arrived(page);
    }

    private void arrived(Page page) {
        next = page.next();
        coming = false;
        tellShown();
    }

    private void failed(Exception failure) {
        coming = false;
        shown.set(Shown.FAILED);
        LOG.warn("the list of articles could not be read", failure);
    }

    private void tellShown() {
        if (!rows.isEmpty()) {
            shown.set(Shown.ROWS);
        } else if (trash.get()) {
            shown.set(Shown.TRASH_EMPTY);
        } else {
            shown.set(query.get().equals(Query.ALL) ? Shown.NOTHING_YET : Shown.NOTHING_FOUND);
        }
    }
}
