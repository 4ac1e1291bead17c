package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.PhotoMetadata;
import naskah.photo.PixelFile;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureIntakeTest {
    private static final PhotoMetadata METADATA = new PhotoMetadata("Sawah", "Warta", "Rina", "Petak sawah", "Panen");
    private static final PictureTarget BANNER = new PictureTarget.Banner();

    @TempDir
    Path folder;

    private final ByHand hand = new ByHand();
    private final EditingSession session = Panes.session(Panes.article());
    private PaneFolder data;
    private PictureIntake intake;
    private Path red;
    private Path blue;

    @BeforeEach
    void open() {
        data = new PaneFolder(folder);
        data.metadata = METADATA;
        intake = new PictureIntake(Panes.desk(data, hand.lanes()), session);
        red = data.picture("merah.png", 30, 20, 0x990000);
        blue = data.picture("biru.png", 30, 20, 0x000099);
    }

    @Test
    void theBannerTakesTheFileAndTheWordsOfItsMetadata() {
        intake.add(List.of(red), BANNER);
        hand.workAll();

        assertThat(session.article().banner().photo()).hasSize(64);
        assertThat(session.article().banner().caption()).isEqualTo(new Caption("Sawah", "Warta", "Rina", "Petak sawah"));
    }

    @Test
    void wordsTypedWhileTheFileLoadsAreKeptAndOnlyEmptyPartsAreFilled() {
        intake.add(List.of(red), BANNER);
        type(PictureSlot.BANNER, Caption.EMPTY.withText("Diketik selagi memuat"));
        hand.workAll();

        assertThat(session.article().banner().caption())
                .isEqualTo(new Caption("Diketik selagi memuat", "Warta", "Rina", "Petak sawah"));
    }

    @Test
    void anythingElseThatWasWrittenWhileTheFileLoadsIsKept() {
        intake.add(List.of(red), BANNER);
        session.edit(Edit.typed("headline", "x", this), session.article().withHeadline("Judul baru"));
        hand.workAll();

        assertThat(session.article().headline()).isEqualTo("Judul baru");
        assertThat(session.article().banner().photo()).isNotEmpty();
    }

    @Test
    void replacingKeepsEveryWord() {
        intake.add(List.of(red), BANNER);
        hand.workAll();
        String first = session.article().banner().photo();
        type(PictureSlot.BANNER, new Caption("Teks", "Kredit", "Nama", "Alt"));
        intake.add(List.of(blue), BANNER);
        hand.workAll();

        assertThat(session.article().banner().photo()).isNotEqualTo(first);
        assertThat(session.article().banner().caption()).isEqualTo(new Caption("Teks", "Kredit", "Nama", "Alt"));
    }

    @Test
    void ofTwoFilesForOnePlaceTheLaterWinsWhicheverArrivesLast() {
        intake.add(List.of(red), BANNER);
        intake.add(List.of(blue), BANNER);
        assertThat(intake.waitingProperty().get()).isEqualTo(1);
        hand.workAll();
        String shown = session.article().banner().photo();
        intake.add(List.of(blue), BANNER);
        hand.workAll();

        assertThat(session.article().banner().photo()).isEqualTo(shown);
    }

    @Test
    void inlinePicturesStandInOrderAfterTheirBlockAtOnceAndAreFilledLater() {
        BlockId first = session.article().body().blocks().getFirst().id();
        intake.add(List.of(red, blue), new PictureTarget.After(first));

        assertThat(pictures()).extracting(Block.Picture::photo).containsExactly("", "");
        assertThat(session.article().body().blocks().get(1)).isInstanceOf(Block.Picture.class);
        assertThat(session.article().body().blocks().get(2)).isInstanceOf(Block.Picture.class);
        hand.workAll();
        assertThat(pictures()).extracting(Block.Picture::photo).allMatch(photo -> photo.length() == 64).doesNotHaveDuplicates();
    }

    @Test
    void oneUndoTakesPicturesBackThatWereInsertedAndOneRedoBringsThemWithTheirPhotos() {
        Article before = session.article();
        intake.add(List.of(red, blue), new PictureTarget.After(new BlockId("tidakada")));
        hand.workAll();
        Article with = session.article();
        session.undo();
        assertThat(session.article()).isSameAs(before);
        assertThat(session.undoableProperty().get()).isFalse();
        session.redo();
        assertThat(session.article()).isEqualTo(with);
        assertThat(pictures()).extracting(Block.Picture::photo).doesNotContain("");
    }

    @Test
    void aPictureThatArrivesWhileItIsUndoneComesWithTheRedo() {
        intake.add(List.of(red), new PictureTarget.After(new BlockId("tidakada")));
        session.undo();
        hand.workAll();
        session.redo();
        assertThat(pictures()).singleElement().satisfies(picture -> assertThat(picture.photo()).hasSize(64));
    }

    @Test
    void aFileThatIsRefusedLeavesNoStepToUndo() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.txt"), "bukan gambar");
        intake.add(List.of(text), new PictureTarget.After(new BlockId("tidakada")));
        hand.workAll();
        assertThat(session.undoableProperty().get()).isFalse();
        assertThat(session.redoableProperty().get()).isFalse();
    }

    @Test
    void aPictureThatWasDeletedWhileItLoadedStaysDeleted() {
        intake.add(List.of(red), new PictureTarget.After(new BlockId("tidakada")));
        session.undo();
        Article before = session.article();
        hand.workAll();

        assertThat(session.article()).isSameAs(before);
        assertThat(intake.waitingProperty().get()).isZero();
    }

    @Test
    void aFileThatIsNoPictureIsRefusedInWordsAndLeavesNoEmptyPlace() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.txt"), "bukan gambar");
        Article before = session.article();
        intake.add(List.of(text), new PictureTarget.After(new BlockId("tidakada")));
        hand.workAll();

        assertThat(intake.messages()).singleElement().asString().contains("catatan.txt");
        assertThat(session.article()).isEqualTo(before);
    }

    @Test
    void aPlaceThatSomebodyWroteIntoStaysWhenItsFileIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.txt"), "bukan gambar");
        intake.add(List.of(text), new PictureTarget.After(new BlockId("tidakada")));
        type(PictureSlot.of(pictures().getFirst().id()), Caption.EMPTY.withText("Sudah ditulis"));
        hand.workAll();

        assertThat(pictures()).singleElement().satisfies(p -> assertThat(p.caption().text()).isEqualTo("Sudah ditulis"));
    }

    @Test
    void oneRefusedFileAmongSeveralDoesNotStopTheOthers() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.txt"), "bukan gambar");
        intake.add(List.of(red, text, blue), new PictureTarget.After(new BlockId("tidakada")));
        hand.workAll();

        assertThat(pictures()).hasSize(2);
        assertThat(intake.messages()).hasSize(1);
    }

    @Test
    void aWorldThatFailsIsToldAndNothingIsHalfDone() {
        intake.add(List.of(folder.resolve("hilang.png")), BANNER);
        hand.workAll();

        assertThat(intake.bannerMessages()).singleElement().asString().contains("tidak dapat disimpan");
        assertThat(session.article().banner().photo()).isEmpty();
    }

    @Test
    void cancellingTakesTheEmptyPlacesAwayAndLaterArrivalsChangeNothing() {
        Article before = session.article();
        intake.add(List.of(red, blue), new PictureTarget.After(new BlockId("tidakada")));
        intake.add(List.of(red), BANNER);
        assertThat(intake.waitingProperty().get()).isEqualTo(3);
        intake.cancel();
        hand.workAll();

        assertThat(session.article()).isEqualTo(before);
        assertThat(intake.waitingProperty().get()).isZero();
    }

    @Test
    void aPlaceForOnePictureTakesTheFirstOfSeveralAndSaysSo() {
        intake.add(List.of(red, blue), BANNER);
        assertThat(intake.bannerMessages()).singleElement().asString().contains("merah.png");
        hand.workAll();

        assertThat(pictures()).isEmpty();
        assertThat(session.article().banner().photo()).isNotEmpty();
    }

    @Test
    void pixelsOfAClipboardBecomeAPicture() {
        intake.add(new PixelFile(new int[] {0xFF112233, 0xFF445566}, 2, 1), BANNER);
        hand.workAll();

        assertThat(session.article().banner().photo()).hasSize(64);
    }

    @Test
    void theBannersPhotoAndItsWordsAreRemovedOneAfterTheOther() {
        intake.add(List.of(red), BANNER);
        hand.workAll();
        Article once = PictureSlot.BANNER.without(session.article());

        assertThat(once.banner().photo()).isEmpty();
        assertThat(once.banner().caption().text()).isEqualTo("Sawah");
        assertThat(PictureSlot.BANNER.without(once).banner().isEmpty()).isTrue();
    }

    @Test
    void afterDisposalNothingIsPutIntoTheArticle() {
        intake.add(List.of(red), BANNER);
        Article before = session.article();
        intake.dispose();
        hand.workAll();

        assertThat(session.article()).isSameAs(before);
    }

    private void type(PictureSlot slot, Caption caption) {
        session.edit(Edit.typed(slot.field() + ".text", "x", this), slot.withCaption(session.article(), caption));
    }

    private List<Block.Picture> pictures() {
        return session.article().body().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .toList();
    }
}
