package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.PhotoMetadata;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureIntakePropertyTest {
    @TempDir
    Path folder;

    private final ByHand hand = new ByHand();
    private final EditingSession session = Panes.session(Panes.article());
    private final List<Path> files = new ArrayList<>();
    private PictureIntake intake;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOrderOfAttachingTypingReplacingAndUndoingLosesAWord(long seed) throws Exception {
        random = new Random(seed);
        PaneFolder data = new PaneFolder(folder);
        data.metadata = new PhotoMetadata("isi", "kredit", "", "alt", "");
        intake = new PictureIntake(Panes.desk(data, hand.lanes()), session);
        for (int i = 0; i < 5; i++) {
            files.add(data.picture("p" + i + ".png", 4, 3, 0x101010 * i));
        }
        files.add(java.nio.file.Files.writeString(folder.resolve("teks.txt"), "bukan gambar"));
        for (int step = 0; step < 300; step++) {
            step(step);
        }
        Article last = session.article();
        int undone = 0;
        while (session.undoableProperty().get()) {
            session.undo();
            undone++;
        }
        assertThat(session.article()).isEqualTo(Panes.article().withBody(session.article().body()));
        assertThat(pictures()).isEmpty();
        for (int i = 0; i < undone; i++) {
            session.redo();
        }
        assertThat(session.article()).isEqualTo(last);
    }

    private void step(int number) {
        switch (random.nextInt(8)) {
            case 0 -> withoutLosingWords(() -> intake.add(List.of(file()), new PictureTarget.Banner()));
            case 1 -> withoutLosingWords(() -> intake.add(List.of(file(), file()), new PictureTarget.After(anyBlock())));
            case 2 -> withoutLosingWords(() -> intake.add(List.of(file()), new PictureTarget.Into(anyPicture())));
            case 3, 4 -> type("kata " + number);
            case 5 -> session.undo();
            case 6 -> withoutLosingWords(() -> { if (hand.waiting() > 0) { hand.workOne(); } });
            default -> sometimes(number);
        }
    }

    private void sometimes(int number) {
        switch (number % 4) {
            case 0 -> session.redo();
            case 1 -> withoutLosingWords(intake::cancel);
            case 2 -> withoutLosingWords(hand::workAll);
            default -> session.edit(
                    Edit.command("body", this), PictureSlot.of(anyPicture()).without(session.article()));
        }
    }

    /** Whatever the intake does, every word that stands somewhere stands there afterwards. */
    private void withoutLosingWords(Runnable deed) {
        Map<PictureSlot, Caption> before = captions();
        deed.run();
        Map<PictureSlot, Caption> after = captions();
        before.forEach((slot, caption) -> {
            if (!caption.equals(Caption.EMPTY)) {
                assertThat(after).containsKey(slot);
                assertThat(caption.filledFrom(after.get(slot))).isEqualTo(after.get(slot));
            }
        });
    }

    private void type(String text) {
        PictureSlot slot = random.nextBoolean() ? PictureSlot.BANNER : PictureSlot.of(anyPicture());
        slot.caption(session.article()).ifPresent(caption -> {
            Caption typed = random.nextBoolean() ? caption.withText(text) : caption.withPhotographer(text);
            session.edit(Edit.typed(slot.field() + ".text", "x", this), slot.withCaption(session.article(), typed));
        });
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
