package naskah.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.document.Block;
import naskah.document.Caption;
import naskah.document.Spans;
import naskah.format.html.Piece;
import naskah.format.html.PictureSources;
import naskah.house.Pictures;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewViewModelTest {
    @TempDir
    Path folder;

    private final ByHand hand = new ByHand();
    private final EditingSession session = Panes.session(Panes.article());
    private PaneFolder data;
    private PreviewViewModel model;

    @BeforeEach
    void open() {
        data = new PaneFolder(folder);
        model = new PreviewViewModel(Panes.desk(data, hand.lanes()), session, new PlainPages());
    }

    @Test
    void nothingIsMadeWhileNobodyLooks() {
        type("baru");
        hand.tick();

        assertThat(hand.waiting()).isZero();
        assertThat(model.frameProperty().get()).isNull();
    }

    @Test
    void theFirstFrameComesWhenSomebodyLooks() {
        model.setActive(true);
        hand.workAll();

        assertThat(model.frameProperty().get().pieces()).hasSize(4);
        assertThat(model.frameProperty().get().page()).contains("Content-Security-Policy").doesNotContain("Lembah");
    }

    @Test
    void manyEditsBetweenTwoTicksMakeOnePage() {
        model.setActive(true);
        hand.workAll();
        for (int i = 0; i < 50; i++) {
            type("huruf " + i);
        }
        hand.tick();

        assertThat(hand.waiting()).isEqualTo(1);
        hand.workAll();
        assertThat(firstParagraph()).contains("huruf 49");
    }

    @Test
    void steadyTypingDuringASlowPageStillShowsThatPageAndThenTheLatest() {
        model.setActive(true);
        hand.workAll();
        type("satu");
        hand.tick();
        type("dua");
        hand.tick();
        type("tiga");
        hand.tick();

        hand.workOne();
        assertThat(firstParagraph()).contains("satu");
        hand.workAll();
        assertThat(firstParagraph()).contains("tiga");
    }

    @Test
    void thePageIsNotLoadedAgainForAnEditOrAnotherWidth() {
        model.setActive(true);
        hand.workAll();
        String page = model.frameProperty().get().page();
        type("x");
        hand.tick();
        hand.workAll();
        model.choose(PreviewMode.PHONE);
        hand.workAll();

        assertThat(model.frameProperty().get().page()).isSameAs(page);
        assertThat(model.frameProperty().get().mode()).isEqualTo(PreviewMode.PHONE);
    }

    @Test
    void theCardIsAPageOfItsOwn() {
        model.setActive(true);
        hand.workAll();
        model.choose(PreviewMode.SHARE);
        hand.workAll();

        assertThat(model.frameProperty().get().pieces()).extracting(Piece::html).singleElement().asString().contains("Lembah");
        model.choose(PreviewMode.DESKTOP);
        hand.workAll();
        assertThat(model.frameProperty().get().pieces()).hasSize(4);
    }

    @Test
    void theBlockBeingWrittenIsNamed() {
        String id = session.article().body().blocks().getLast().id().value();
        session.moveCaret(Caret.at("body", id, 3));
        model.setActive(true);
        hand.workAll();

        assertThat(model.frameProperty().get().edited()).contains(id);
    }

    @Test
    void aStrangeFieldNameIsNeverTakenForAnElement() {
        session.moveCaret(Caret.at("picture:');alert(1)//.text", "", 0));
        model.setActive(true);
        hand.workAll();

        assertThat(model.frameProperty().get().edited()).isEmpty();
    }

    @Test
    void aPictureIsABlankOfItsPlaceUntilItIsThere() {
        String photo = data.photo("a.png", 60, 40, 0x336699);
        session.edit(Edit.command("banner", this), session.article().withBanner(new Banner(photo, Caption.EMPTY)));
        model.setActive(true);
        PictureSources early = new PreviewPictures(data.photos(), Pictures.STANDARD, hand.lanes().reading(), () -> {}).sources();
        assertThat(early.of(photo)).hasValueSatisfying(w -> assertThat(w.getFirst().href()).startsWith("awaited:"));
        assertThat(model.picture("awaited:" + photo)).startsWith("data:image/svg+xml");
        hand.workAll();
        hand.tick();
        hand.workAll();

        assertThat(banner()).contains("picture:" + photo).contains("width=\"60\" height=\"34\"");
        assertThat(model.picture("picture:" + photo + ".banner")).startsWith("data:image/png;base64,");
    }

    @Test
    void aPhotoFramedAnewMeanwhileIsShownSoWhenSomebodyComesBack() {
        String photo = data.photo("a.png", 60, 40, 0x336699);
        session.edit(Edit.command("banner", this), session.article().withBanner(new Banner(photo, Caption.EMPTY)));
        model.setActive(true);
        finish();
        String before = banner();
        data.replace(photo, data.picture("b.png", 60, 40, 0x993366));
        model.renewPictures();
        finish();

        assertThat(banner()).isNotEqualTo(before).contains("picture:" + photo);
    }

    @Test
    void comingBackToUnchangedPhotosMakesNothingAnew() {
        String photo = data.photo("a.png", 60, 40, 0x336699);
        session.edit(Edit.command("banner", this), session.article().withBanner(new Banner(photo, Caption.EMPTY)));
        model.setActive(true);
        finish();
        String before = banner();
        model.renewPictures();
        finish();

        assertThat(banner()).isEqualTo(before);
    }

    private void finish() {
        hand.workAll();
        hand.tick();
        hand.workAll();
    }

    @Test
    void aPictureThatIsNotThereKeepsItsBlankAndThePageGoesOn() {
        session.edit(
                Edit.command("banner", this), session.article().withBanner(new Banner("0".repeat(64), Caption.EMPTY)));
        model.setActive(true);
        hand.workAll();

        assertThat(banner()).contains("awaited:");
    }

    @Test
    void addressesOfOthersAreNeverResolved() {
        assertThat(List.of("https://jahat.example/x.png", "file:///etc/passwd", "javascript:alert(1)", "picture:tidakada"))
                .allSatisfy(address -> assertThat(model.picture(address)).isEmpty());
    }

    @Test
    void aPageThatFailsIsToldAndTheNextOneWorks() {
        boolean[] broken = {true};
        PreviewViewModel fragile = new PreviewViewModel(Panes.desk(data, hand.lanes()), session, new PlainPages() {
            @Override
            public List<Piece> pieces(Article article, PictureSources pictures) {
                if (broken[0]) {
                    throw new IllegalStateException("templat rusak");
                }
                return super.pieces(article, pictures);
            }
        });
        fragile.setActive(true);
        hand.workAll();
        assertThat(fragile.troubleProperty().get()).contains("templat rusak");
        broken[0] = false;
        type("lagi");
        hand.tick();
        hand.workAll();

        assertThat(fragile.troubleProperty().get()).isEmpty();
        assertThat(fragile.frameProperty().get()).isNotNull();
    }

    @Test
    void nothingIsHeardAfterDisposal() {
        model.setActive(true);
        hand.workAll();
        PreviewFrame last = model.frameProperty().get();
        model.dispose();
        type("x");
        hand.tick();
        hand.workAll();

        assertThat(model.frameProperty().get()).isSameAs(last);
    }

    private void type(String text) {
        Block.Text first = (Block.Text) session.article().body().blocks().getFirst();
        session.edit(
                Edit.typed("body", "x", this),
                session.article().withBody(session.article().body().with(first.withSpans(Spans.plain(text)))));
    }

    private String firstParagraph() {
        return model.frameProperty().get().pieces().get(1).html();
    }

    private String banner() {
        Optional<Piece> banner = model.frameProperty().get().pieces().stream()
                .filter(piece -> piece.id().equals("naskah:banner"))
                .findFirst();
        return banner.orElseThrow().html();
    }
}
