package naskah.ui.photo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import naskah.article.Article;
import naskah.article.CaptionPrefill;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.intake.Complaint;
import naskah.intake.Reception;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.PixelFile;
import naskah.task.Job;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes picture files into the article while it goes on being written. What has arrived is put into the article as it is then: words
 * that were typed meanwhile stay, and a picture that was deleted meanwhile stays deleted.
 */
public final class PictureIntake {
    private static final Logger LOG = LoggerFactory.getLogger(PictureIntake.class);

    /** One file on its way; {@code fresh} when its block was made for it and goes if it cannot be had. */
    private static final class Arrival {
        private final PictureSlot slot;
        private final boolean fresh;
        private Job job = new Job();

        Arrival(PictureSlot slot, boolean fresh) {
            this.slot = slot;
            this.fresh = fresh;
        }
    }

    private final Desk desk;
    private final EditingSession session;
    private final Optional<PictureLibrary> library;
    private final ObservableMap<String, Arrival> arriving = FXCollections.observableHashMap();
    private final ObservableList<String> messages = FXCollections.observableArrayList();
    private final ObservableList<String> bannerMessages = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    public PictureIntake(Desk desk, EditingSession session) {
        this(desk, session, Optional.empty());
    }

    /** @param library where photos can be chosen that are there already */
    public PictureIntake(Desk desk, EditingSession session, Optional<PictureLibrary> library) {
        this.desk = desk;
        this.session = session;
        this.library = library;
    }

    /** How many pictures are on their way. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Why pictures of the body were not taken, in words, the latest last; whoever shows them may take them out. */
    public ObservableList<String> messages() {
        return messages;
    }

    /** As {@link #messages}, for the banner. */
    public ObservableList<String> bannerMessages() {
        return bannerMessages;
    }

    /** Takes files; a place for one picture takes the first. */
    public void add(List<Path> files, PictureTarget target) {
        if (files.isEmpty()) {
            return;
        }
        forget();
        switch (target) {
            case PictureTarget.Banner banner -> addOne(files, PictureSlot.BANNER);
            case PictureTarget.Into into -> addOne(files, PictureSlot.of(into.block()));
            case PictureTarget.After after -> {
                List<PictureSlot> slots = insert(after.block(), files.size());
                for (int i = 0; i < files.size(); i++) {
                    take(files.get(i), new Arrival(slots.get(i), true));
                }
            }
        }
    }

    /** Takes a picture that has no file, as a clipboard holds it. */
    public void add(PixelFile pixels, PictureTarget target) {
        forget();
        Arrival arrival = switch (target) {
            case PictureTarget.Banner banner -> new Arrival(PictureSlot.BANNER, false);
            case PictureTarget.Into into -> new Arrival(PictureSlot.of(into.block()), false);
            case PictureTarget.After after -> new Arrival(insert(after.block(), 1).getFirst(), true);
        };
        begin(arrival);
        arrival.job = desk.lanes().working().run(
                pixels::write, file -> takeAndDelete(file, arrival), failure -> failed(arrival, failure));
    }

    /** Puts a photo of the library into the article, in one step; its words are what the library says. */
    public void add(Photo photo, PictureTarget target) {
        forget();
        switch (target) {
            case PictureTarget.Banner banner -> put(PictureSlot.BANNER, photo);
            case PictureTarget.Into into -> put(PictureSlot.of(into.block()), photo);
            case PictureTarget.After after -> insert(after.block(), photo);
        }
    }

    Optional<PictureLibrary> library() {
        return library;
    }

    /** Asks for a photo of the library; it is put where {@code target} says, if that is still there. */
    void choose(PictureTarget target) {
        library.ifPresent(shelf -> shelf.choose(session.article(), target, photo -> add(photo, target)));
    }

    /** Stops waiting for whatever is on its way. */
    public void cancel() {
        List.copyOf(arriving.values()).forEach(this::cancel);
    }

    /** Lets go of the article; files on their way are not put into it. */
    public void dispose() {
        arriving.values().forEach(arrival -> arrival.job.cancel());
        arriving.clear();
    }

    void cancel(PictureSlot slot) {
        Optional.ofNullable(arriving.get(slot.field())).ifPresent(this::cancel);
    }

    boolean isArriving(PictureSlot slot) {
        return arriving.containsKey(slot.field());
    }

    /** Hears when something begins or ends to be on its way, until the returned action is run. */
    Runnable onArrivals(Runnable listener) {
        InvalidationListener heard = all -> listener.run();
        arriving.addListener(heard);
        return () -> arriving.removeListener(heard);
    }

    private void addOne(List<Path> files, PictureSlot slot) {
        take(files.getFirst(), new Arrival(slot, false));
        if (files.size() > 1) {
            messages(slot).add(desk.text("photo.action.onlyFirst", files.getFirst().getFileName().toString()));
        }
    }

    private void forget() {
        messages.clear();
        bannerMessages.clear();
    }

    private ObservableList<String> messages(PictureSlot slot) {
        return slot.block().isEmpty() ? bannerMessages : messages;
    }

    private List<PictureSlot> insert(BlockId after, int count) {
        Article article = session.article();
        int at = article.body().indexOf(after).orElse(article.body().blocks().size() - 1) + 1;
        List<Block> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(new Block.Picture(BlockId.fresh(), "", Caption.EMPTY));
        }
        session.edit(Edit.command("body", this), article.withBody(article.body().splice(at, at, pictures)));
        return pictures.stream().map(picture -> PictureSlot.of(picture.id())).toList();
    }

    /** Where a file is on its way to the place, the photo is there first. */
    private void put(PictureSlot slot, Photo photo) {
        cancel(slot);
        session.edit(Edit.command(slot.field(), this),
                slot.withPhoto(session.article(), photo.id().sha256(), CaptionPrefill.of(photo.metadata())));
    }

    private void insert(BlockId after, Photo photo) {
        Article article = session.article();
        int at = article.body().indexOf(after).orElse(article.body().blocks().size() - 1) + 1;
        Block picture = new Block.Picture(BlockId.fresh(), photo.id().sha256(), CaptionPrefill.of(photo.metadata()));
        session.edit(Edit.command("body", this), article.withBody(article.body().splice(at, at, List.of(picture))));
    }

    private void take(Path file, Arrival arrival) {
        begin(arrival);
        read(() -> reception().add(file, file.getFileName().toString()), arrival);
    }

    private void takeAndDelete(Path file, Arrival arrival) {
        read(() -> {
            try {
                return reception().add(file, desk.text("photo.action.pasted"));
            } finally {
                Files.deleteIfExists(file);
            }
        }, arrival);
    }

    private Reception reception() {
        return new Reception(desk.folder(), desk.house().pictures(), desk.clock());
    }

    private void read(Callable<PhotoRead> reading, Arrival arrival) {
        Consumer<PhotoRead> done = read -> arrived(arrival, read);
        Job job = desk.lanes().working().run(reading, done, failure -> failed(arrival, failure));
        if (arriving.get(arrival.slot.field()) == arrival) {
            arrival.job = job;
        }
    }

    /** A later file for the same place takes the place of an earlier one. */
    private void begin(Arrival arrival) {
        Arrival earlier = arriving.put(arrival.slot.field(), arrival);
        if (earlier != null) {
            earlier.job.cancel();
        }
        waiting.set(arriving.size());
    }

    private boolean end(Arrival arrival) {
        boolean awaited = arriving.remove(arrival.slot.field(), arrival);
        waiting.set(arriving.size());
        return awaited;
    }

    private void arrived(Arrival arrival, PhotoRead read) {
        if (!end(arrival)) {
            return;
        }
        switch (read) {
            case PhotoRead.Ok ok -> place(arrival, ok.photo());
            case PhotoRead.Refused refused -> {
                messages(arrival.slot).add(Complaint.sentence(desk.messages(), refused));
                giveUp(arrival);
            }
        }
    }

    private void failed(Arrival arrival, Exception failure) {
        LOG.warn("a picture could not be taken in", failure);
        if (end(arrival)) {
            messages(arrival.slot).add(desk.text("photo.action.failed"));
            giveUp(arrival);
        }
    }

    private void cancel(Arrival arrival) {
        arrival.job.cancel();
        if (end(arrival)) {
            giveUp(arrival);
        }
    }

    /** A picture whose block was made for it is one step with that block; one undo takes both back. */
    private void place(Arrival arrival, Photo photo) {
        PictureSlot slot = arrival.slot;
        UnaryOperator<Article> placing =
                article -> slot.withPhoto(article, photo.id().sha256(), CaptionPrefill.of(photo.metadata()));
        if (arrival.fresh) {
            session.complete(article -> isEmpty(slot, article) ? placing.apply(article) : article, this);
        } else {
            session.edit(Edit.command(slot.field(), this), placing.apply(session.article()));
        }
    }

    /** Takes the block out that was made for the file, unless somebody has written into it. */
    private void giveUp(Arrival arrival) {
        if (arrival.fresh) {
            session.complete(article -> isUntouched(arrival.slot, article) ? arrival.slot.without(article) : article, this);
        }
    }

    private static boolean isUntouched(PictureSlot slot, Article article) {
        return isEmpty(slot, article) && slot.caption(article).filter(Caption.EMPTY::equals).isPresent();
    }

    private static boolean isEmpty(PictureSlot slot, Article article) {
        return slot.photo(article).filter(String::isEmpty).isPresent();
    }
}
