package naskah.ui.photodesk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.intake.Complaint;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoLibrary.Trashing;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoSummary;
import naskah.storage.Summary;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.shell.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the photo desk asks for, shows, chooses and throws away. */
public final class PhotoDeskViewModel {
    private static final int SUGGESTED = 8;
    private static final Logger LOG = LoggerFactory.getLogger(PhotoDeskViewModel.class);

    private final Desk desk;
    private final PhotoLibrary library;
    private final PhotoPages pages;
    private final PhotoSelection selection = new PhotoSelection();
    private final LibraryEdits edits;
    private final LatestWins suggesting;
    private final List<Runnable> ends;
    private final ReadOnlyObjectWrapper<KeepState> keeping = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PhotoQuery> query = new ReadOnlyObjectWrapper<>(PhotoQuery.ALL);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Choice>> choice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Summary>> inTheWay = new ReadOnlyObjectWrapper<>(List.of());

    public PhotoDeskViewModel(Desk desk, LibraryEdits edits) {
        this.desk = desk;
        this.library = desk.folder().library();
        this.edits = edits;
        this.pages = new PhotoPages(library, desk.lanes().reading());
        this.suggesting = new LatestWins(desk.lanes().reading());
        ends = List.of(
                edits.onChange(this::changed), edits.stateProperty().subscribe(keeping::set)::unsubscribe);
        pages.ask(PhotoQuery.ALL);
    }

    public PhotoPages pages() {
        return pages;
    }

    public PhotoSelection selection() {
        return selection;
    }

    public LibraryEdits edits() {
        return edits;
    }

    /** How what was edited stands to the data folder. */
    public ReadOnlyObjectProperty<KeepState> keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /** Lets go of the edits, which outlive the window. */
    public void dispose() {
        ends.forEach(Runnable::run);
    }

    public ReadOnlyObjectProperty<PhotoQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The place that a photo is being chosen for. */
    public ReadOnlyObjectProperty<Optional<Choice>> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** The articles for which the last deletion was refused. */
    public ReadOnlyObjectProperty<List<Summary>> inTheWayProperty() {
        return inTheWay.getReadOnlyProperty();
    }

    public void say(Notice said) {
        notice.set(Optional.of(said));
    }

    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    public void letGo() {
        inTheWay.set(List.of());
    }

    public void search(String text) {
        ask(query.get().withText(text));
    }

    /** Asks for something else; nothing is chosen then. */
    public void ask(PhotoQuery other) {
        if (!other.equals(query.get())) {
            query.set(other);
            selection.clear();
            pages.ask(other);
        }
    }

    public void ask(UnaryOperator<PhotoQuery> change) {
        ask(change.apply(query.get()));
    }

    /** Photos came or went: asks again, and keeps the photo that was chosen, or its place where it went. */
    public void refresh() {
        int lead = selection.lead();
        Optional<PhotoId> before = single();
        pages.refresh();
        selection.clear();
        if (lead >= 0) {
            pages.whenKnown(lead, () -> {
                if (selection.count() == 0) {
                    chooseAgain(before.map(pages::indexOf).filter(at -> at >= 0).orElse(lead));
                }
            });
        }
    }

    /** What photos say of themselves that begins so. */
    public void suggest(PhotoQuery.Facet facet, String beginning, Consumer<List<String>> then) {
        suggesting.run(() -> library.suggest(facet, beginning, SUGGESTED), then, failure -> {
            LOG.warn("the library had no suggestions", failure);
            then.accept(List.of());
        });
    }

    /** The one photo that is chosen, or none where none or many are. */
    public Optional<PhotoId> single() {
        return selection.count() == 1 ? pages.idAt(selection.last()) : Optional.empty();
    }

    /** Every chosen photo, once all of them are known. */
    public void chosen(Consumer<List<PhotoId>> then) {
        pages.whenKnown(selection.last(), () -> then.accept(
                selection.places().stream().flatMap(place -> pages.idAt(place).stream()).toList()));
    }

    public void choose(Choice wanted) {
        choice.set(Optional.of(wanted));
    }

    public void stopChoosing() {
        choice.set(Optional.empty());
    }

    /** Gives the chosen photo to the place that waits for one; false when none waits or none is chosen. */
    public boolean attach() {
        Optional<Photo> photo = single().flatMap(this::photo);
        boolean both = choice.get().isPresent() && photo.isPresent();
        if (both) {
            Choice wanted = choice.get().get();
            stopChoosing();
            wanted.chosen().accept(photo.get());
        }
        return both;
    }

    /** The photo as it is here. */
    public Optional<Photo> photo(PhotoId id) {
        int at = pages.indexOf(id);
        return edits.current(id).or(() -> pages.at(at).map(PhotoSummary::photo));
    }

    /** Throws the chosen photos away; those that articles show stay, and the articles are named. */
    public void trash() {
        chosen(ids -> {
            if (ids.isEmpty() || !edits.isWritable()) {
                return;
            }
            edits.flush(() -> desk.lanes().writing().run(() -> trash(ids), this::trashed, this::failed));
        });
    }

    public void recover(List<PhotoId> ids) {
        dismissNotice();
        desk.lanes().writing().run(
                () -> {
                    for (PhotoId id : ids) {
                        library.recover(id);
                    }
                    return ids;
                },
                done -> refresh(),
                this::failed);
    }

    public void recover() {
        chosen(this::recover);
    }

    /** What came of a deletion of several. */
    private record Trashed(List<PhotoId> gone, List<Summary> articles, int stayed) {}

    private Trashed trash(List<PhotoId> ids) throws Exception {
        List<PhotoId> gone = new ArrayList<>();
        List<Summary> articles = new ArrayList<>();
        for (PhotoId id : ids) {
            switch (library.trash(id)) {
                case Trashing.Done done -> gone.add(id);
                case Trashing.InUse used -> articles.addAll(used.articles());
            }
        }
        return new Trashed(gone, articles, ids.size() - gone.size());
    }

    private void trashed(Trashed came) {
        inTheWay.set(came.articles().stream().distinct().toList());
        if (!came.gone().isEmpty()) {
            refresh();
            Notice.Action undo =
                    new Notice.Action(desk.text("photodesk.trashed.undo"), () -> recover(came.gone()));
            say(new Notice(desk.text("photodesk.trashed", came.gone().size()), Optional.of(undo)));
        }
    }

    private void chooseAgain(int lead) {
        if (pages.size() > 0) {
            selection.only(Math.min(lead, pages.size() - 1));
        }
    }

    private void changed(Photo photo) {
        int at = pages.indexOf(photo.id());
        if (at >= 0) {
            pages.at(at).ifPresent(tile -> pages.replace(
                    new PhotoSummary(photo, tile.addedAt(), tile.uses(), missing(photo.metadata()))));
        }
    }

    /** So many articles show the one chosen photo by now. */
    public void used(int articles) {
        single().flatMap(id -> pages.at(pages.indexOf(id)))
                .filter(tile -> articles > 0 && tile.uses() != articles)
                .ifPresent(tile -> pages.replace(
                        new PhotoSummary(tile.photo(), tile.addedAt(), articles, tile.missing())));
    }

    private static Set<Missing> missing(PhotoMetadata words) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        for (Missing each : Missing.values()) {
            String text = switch (each) {
                case CAPTION -> words.description();
                case CREDIT -> words.creditLine();
                case ALT -> words.altText();
            };
            if (text.isBlank()) {
                missing.add(each);
            }
        }
        return missing;
    }

    private void failed(Exception failure) {
        LOG.warn("the library did not do as asked", failure);
        say(Notice.of(desk.text(Complaint.of(failure), desk.folder().path())));
    }
}
