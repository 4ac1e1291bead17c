package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.house.House;
import naskah.house.Pictures;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.intake.PhotoIntake;
import naskah.intake.PhotoNews;
import naskah.intake.PhotoWatch;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.caption.Change;
import naskah.photo.caption.Preview;
import naskah.photo.caption.Sought;
import naskah.photo.caption.WordsEdit;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Turn;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to an article and to the library of its photos, the words that somebody wrote are there. */
class NoWordLostTest {
    private static final int SEQUENCES = 200;
    private static final int STEPS = 40;
    private static final int PHOTOS = 6;

    @TempDir
    Path directory;

    private final List<Photo> photos = new ArrayList<>();
    private final Map<PhotoId, PhotoMetadata> words = new HashMap<>();
    private final Map<PhotoId, Framing> framings = new HashMap<>();
    private DataFolder folder;
    private EditingSession session;
    private PictureIntake intake;
    private List<Article> values;
    private int at;
    private Random random;

    @Test
    void noSequenceOfAttachingTypingReplacingCroppingAndUndoingLosesAWordOrAnOriginal() throws Exception {
        InstantSource clock = Panes.NOON;
        try (DataFolder open = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), clock, SqliteDataFolder.Mode.WINDOW)) {
            folder = open;
            takeIn();
            for (int sequence = 0; sequence < SEQUENCES; sequence++) {
                random = new Random(sequence);
                run("artikel" + sequence);
            }
            assertOriginals();
        }
    }

    private void run(String id) throws Exception {
        Article blank = Panes.article().withId(new ArticleId(id));
        session = Panes.session(blank);
        Desk desk = new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
        intake = new PictureIntake(desk, session);
        values = new ArrayList<>(List.of(blank));
        at = 0;
        for (int step = 0; step < STEPS; step++) {
            step(step);
        }
        assertUndoIsExact();
        assertKept();
        folder.articles().create(session.article(), Revision.Kind.TYPED);
        assertThat(folder.articles().find(session.article().id()).orElseThrow().article()).isEqualTo(session.article());
        assertLibrary();
    }

    private void step(int number) throws Exception {
        switch (random.nextInt(11)) {
            case 0 -> attaching(() -> intake.add(any(photos), new PictureTarget.Banner()));
            case 1 -> attaching(() -> intake.add(any(photos), new PictureTarget.After(anyBlock())));
            case 2 -> anyPicture().ifPresent(block -> attaching(() -> intake.add(any(photos), new PictureTarget.Into(block))));
            case 3, 4, 5 -> type("kata " + number + " " + random.nextInt(1000));
            case 6 -> remove();
            case 7 -> travel(-1);
            case 8 -> travel(1);
            case 9 -> frame();
            default -> describe();
        }
    }

    /** A photo comes in: every word that stands somewhere stands there afterwards. */
    private void attaching(Runnable deed) {
        Map<PictureSlot, Caption> before = captions();
        deed.run();
        Map<PictureSlot, Caption> after = captions();
        before.forEach((slot, caption) -> {
            assertThat(after).containsKey(slot);
            assertThat(caption.filledFrom(after.get(slot))).isEqualTo(after.get(slot));
        });
        edited();
    }

    private void type(String text) {
        PictureSlot slot = anySlot();
        Caption before = slot.caption(session.article()).orElseThrow();
        Caption typed = switch (random.nextInt(4)) {
            case 0 -> before.withText(text);
            case 1 -> before.withCredit(text);
            case 2 -> before.withPhotographer(text);
            default -> before.withAlt(text);
        };
        session.breakBurst();
        session.edit(Edit.typed(slot.field() + ".text", "x", this), slot.withCaption(session.article(), typed));
        assertThat(slot.caption(session.article())).contains(typed);
        edited();
    }

    /** Without its photo the banner keeps its words; they go, like an inline picture, where undo brings them back. */
    private void remove() {
        PictureSlot slot = anySlot();
        boolean photoOnly = slot.block().isEmpty() && !session.article().banner().photo().isEmpty();
        Caption before = slot.caption(session.article()).orElseThrow();
        session.edit(Edit.command(slot.field(), this), slot.without(session.article()));
        if (photoOnly) {
            assertThat(slot.caption(session.article())).contains(before);
        }
        edited();
    }

    private void travel(int by) {
        boolean possible = by < 0 ? session.undoableProperty().get() : session.redoableProperty().get();
        if (by < 0) {
            session.undo();
        } else {
            session.redo();
        }
        at += possible ? by : 0;
        assertThat(session.article()).isEqualTo(values.get(at));
    }

    /** Crops, flips and turns are the library's; the words there stay and articles do not notice. */
    private void frame() throws StorageException {
        Held held = held(any(photos).id());
        Framing now = held.photo().framing();
        double width = 0.2 + random.nextDouble() * 0.6;
        Framing next = random.nextBoolean()
                ? new Framing(any(List.of(Turn.values())), 3, !now.flipped(), now.focus(), now.crops(), now.redactions())
                : now.withCrop("banner", new Crop(new Box(0.1, 0.1, width, width), true));
        Article before = session.article();
        assertThat(folder.library().keep(held.photo().withFraming(next), held.revision())).isInstanceOf(Kept.Ok.class);
        framings.put(held.photo().id(), next);
        assertThat(session.article()).isSameAs(before);
    }

    /** The library's words change and, half of the time, are taken back; the articles keep theirs. */
    private void describe() throws StorageException {
        Held held = held(any(photos).id());
        Change change = random.nextBoolean()
                ? new Change.Append(PhotoField.DESCRIPTION, "lagi")
                : new Change.Replace(Set.of(PhotoField.DESCRIPTION, PhotoField.ALT_TEXT), new Sought("lagi", false, true), "");
        Article before = session.article();
        for (WordsEdit edit : Preview.of(List.of(held.photo()), List.of(change), Pictures.STANDARD).edits(false)) {
            keep(edit);
            if (random.nextBoolean()) {
                keep(edit.reversed());
            }
        }
        assertThat(session.article()).isSameAs(before);
    }

    private void keep(WordsEdit edit) throws StorageException {
        Held held = held(edit.id());
        assertThat(held.photo().metadata()).isEqualTo(edit.before());
        assertThat(folder.library().keep(held.photo().withMetadata(edit.after()), held.revision())).isInstanceOf(Kept.Ok.class);
        words.put(edit.id(), edit.after());
    }

    private void edited() {
        if (!session.article().equals(values.get(at))) {
            values = new ArrayList<>(values.subList(0, at + 1));
            values.add(session.article());
            at++;
        }
    }

    private void assertUndoIsExact() {
        Article last = session.article();
        int here = at;
        while (session.undoableProperty().get()) {
            travel(-1);
        }
        assertThat(at).isZero();
        for (int i = 0; i < here; i++) {
            travel(1);
        }
        assertThat(session.article()).isEqualTo(last);
    }

    private void assertKept() {
        captions().forEach((slot, caption) -> slot.photo(session.article()).filter(id -> !id.isEmpty()).ifPresent(id ->
                assertThat(caption).isNotEqualTo(Caption.EMPTY)));
    }

    private void assertLibrary() throws StorageException {
        for (Photo photo : photos) {
            Held held = held(photo.id());
            assertThat(held.photo().metadata()).isEqualTo(words.get(photo.id()));
            assertThat(held.photo().framing()).isEqualTo(framings.get(photo.id()));
            assertThat(held.embedded().description()).endsWith("(CMG)");
        }
    }

    private void assertOriginals() throws Exception {
        for (Photo photo : photos) {
            byte[] bytes = Files.readAllBytes(folder.photos().original(photo.id()).orElseThrow());
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(photo.id().sha256());
        }
    }

    private void takeIn() throws Exception {
        List<Path> files = PhotoFiles.of(directory, PHOTOS);
        for (PhotoNews news : new PhotoIntake(folder, Pictures.STANDARD, Panes.NOON).take(files, PhotoWatch.NONE)) {
            Photo photo = ((PhotoNews.Taken) news).photo();
            photos.add(photo);
            words.put(photo.id(), photo.metadata());
            framings.put(photo.id(), Framing.AS_SHOT);
            assertThat(photo.metadata().creditLine()).isEqualTo("CMG");
        }
    }

    private Held held(PhotoId id) throws StorageException {
        return folder.library().find(id).orElseThrow();
    }

    private Map<PictureSlot, Caption> captions() {
        Map<PictureSlot, Caption> all = new LinkedHashMap<>();
        slots().forEach(slot -> all.put(slot, slot.caption(session.article()).orElseThrow()));
        return all;
    }

    private List<PictureSlot> slots() {
        Stream<PictureSlot> inline = session.article().body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> PictureSlot.of(block.id()));
        return Stream.concat(Stream.of(PictureSlot.BANNER), inline).toList();
    }

    private PictureSlot anySlot() {
        return any(slots());
    }

    private Optional<BlockId> anyPicture() {
        List<PictureSlot> inline = slots().stream().skip(1).toList();
        return inline.isEmpty() ? Optional.empty() : any(inline).block();
    }

    private BlockId anyBlock() {
        return any(session.article().body().blocks()).id();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
