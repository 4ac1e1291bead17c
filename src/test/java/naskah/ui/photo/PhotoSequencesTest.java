package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.rights.PhotoBook;
import naskah.rights.PhotoChange;
import naskah.rights.RightsDesk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random sequences of everything that is done with pictures: no word of caption, credit or alt text is lost, and no original changes. */
class PhotoSequencesTest {
    private static final int SEQUENCES = 200;
    private static final int STEPS = 20;

    @TempDir
    private Path temp;

    private final List<Path> files = new ArrayList<>();
    private final Map<PhotoId, PhotoMetadata> library = new HashMap<>();
    private RightsDesk desk;
    private PhotoBook book;
    private EditingSession session;
    private PictureIntake intake;
    private Random random;

    @Test
    void noOrderOfAttachingCaptioningReplacingCroppingFlippingAndUndoingLosesAWord() throws Exception {
        try (RightsDesk open = new RightsDesk(temp)) {
            desk = open;
            book = new PhotoBook(open.folder.library());
            for (int i = 0; i < 6; i++) {
                PhotoId photo = open.photo("p" + i + ".png");
                files.add(Files.copy(temp.resolve("asal.png"), temp.resolve("p" + i + ".png")));
                caption(photo, "keterangan " + i, "kredit " + i, "alt " + i);
            }
            for (int seed = 0; seed < SEQUENCES; seed++) {
                sequence(seed);
            }
            assertThat(open.folder.verify(done -> { }).faults()).isEmpty();
        }
    }

    private void sequence(int seed) throws Exception {
        random = new Random(seed);
        Article first = Panes.article().withId(new ArticleId("a" + seed));
        session = Panes.session(first);
        intake = new PictureIntake(desk.desk(), session);
        for (int step = 0; step < STEPS; step++) {
            step(seed, step);
            assertLibrary(seed);
        }
        Article last = session.article();
        int undone = 0;
        while (session.undoableProperty().get()) {
            session.undo();
            undone++;
        }
        assertThat(session.article()).as("sequence %d undone", seed).isEqualTo(first);
        for (int i = 0; i < undone; i++) {
            session.redo();
        }
        assertThat(session.article()).as("sequence %d redone", seed).isEqualTo(last);
        intake.dispose();
    }

    private void step(int seed, int step) throws Exception {
        switch (random.nextInt(9)) {
            case 0 -> keepingWords(seed, () -> intake.add(List.of(file()), new PictureTarget.Banner()));
            case 1 -> keepingWords(seed, () -> intake.add(List.of(file()), new PictureTarget.After(anyBlock())));
            case 2 -> keepingWords(seed, () -> intake.add(List.of(file()), new PictureTarget.Into(anyPicture())));
            case 3, 4 -> type("kata " + seed + "-" + step);
            case 5 -> frame(framing -> framing.withCrop("banner", new Crop(box(), random.nextBoolean())));
            case 6 -> frame(PhotoSequencesTest::flipped);
            case 7 -> caption(anyPhoto(), "pustaka " + seed + "-" + step, "kredit " + step, "alt " + step);
            default -> undoOrRedo();
        }
    }

    /** Whatever is attached or replaced, every word that stands somewhere stands there afterwards. */
    private void keepingWords(int seed, Runnable deed) {
        Map<PictureSlot, Caption> before = captions();
        deed.run();
        Map<PictureSlot, Caption> after = captions();
        before.forEach((slot, caption) -> {
            assertThat(after).as("sequence %d", seed).containsKey(slot);
            assertThat(caption.filledFrom(after.get(slot))).as("sequence %d", seed).isEqualTo(after.get(slot));
        });
    }

    private void assertLibrary(int seed) throws Exception {
        for (Map.Entry<PhotoId, PhotoMetadata> words : library.entrySet()) {
            assertThat(desk.held(words.getKey()).photo().metadata()).as("sequence %d", seed).isEqualTo(words.getValue());
        }
    }

    private void type(String text) {
        PictureSlot slot = random.nextBoolean() ? PictureSlot.BANNER : PictureSlot.of(anyPicture());
        slot.caption(session.article()).ifPresent(caption -> {
            Caption typed = switch (random.nextInt(3)) {
                case 0 -> caption.withText(text);
                case 1 -> caption.withCredit(text);
                default -> caption.withAlt(text);
            };
            session.edit(Edit.typed(slot.field() + ".text", "x", this), slot.withCaption(session.article(), typed));
        });
    }

    private void caption(PhotoId photo, String text, String credit, String alt) throws Exception {
        book.change(photo, PhotoChange.field(PhotoField.DESCRIPTION, List.of(text))
                .then(PhotoChange.field(PhotoField.CREDIT_LINE, List.of(credit)))
                .then(PhotoChange.field(PhotoField.ALT_TEXT, List.of(alt))));
        library.put(photo, desk.held(photo).photo().metadata());
        assertThat(library.get(photo).description()).isEqualTo(text);
    }

    private interface Reframing {
        Framing of(Framing framing);
    }

    private void frame(Reframing change) throws Exception {
        assertThat(book.change(anyPhoto(), (photo, since) -> photo.withFraming(change.of(photo.framing())))).isTrue();
    }

    private static Framing flipped(Framing framing) {
        return new Framing(
                framing.turn().right(), framing.straighten(), !framing.flipped(), framing.focus(), framing.crops(), framing.redactions());
    }

    private Box box() {
        double left = random.nextDouble() / 2;
        double top = random.nextDouble() / 2;
        return new Box(left, top, 0.5, 0.5);
    }

    private void undoOrRedo() {
        if (random.nextInt(3) == 0) {
            session.redo();
        } else {
            session.undo();
        }
    }

    private Map<PictureSlot, Caption> captions() {
        Map<PictureSlot, Caption> all = new HashMap<>();
        all.put(PictureSlot.BANNER, session.article().banner().caption());
        pictures().forEach(picture -> all.put(PictureSlot.of(picture.id()), picture.caption()));
        return all;
    }

    private List<Block.Picture> pictures() {
        return session.article().body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }

    private PhotoId anyPhoto() {
        return library.keySet().stream().sorted((a, b) -> a.sha256().compareTo(b.sha256()))
                .skip(random.nextInt(library.size())).findFirst().orElseThrow();
    }

    private Path file() {
        return files.get(random.nextInt(files.size()));
    }

    private BlockId anyBlock() {
        List<Block> blocks = session.article().body().blocks();
        return blocks.get(random.nextInt(blocks.size())).id();
    }

    private BlockId anyPicture() {
        List<Block.Picture> all = pictures();
        return all.isEmpty() ? new BlockId("tidakada") : all.get(random.nextInt(all.size())).id();
    }
}
