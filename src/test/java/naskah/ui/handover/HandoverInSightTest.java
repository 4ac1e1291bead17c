package naskah.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.merge.ThreeWay;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.Spans;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.Panes;
import naskah.workflow.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HandoverInSightTest {
    private static final PseudoClass STANDS = PseudoClass.getPseudoClass("stands");

    private final List<Path> opened = new ArrayList<>();
    private TwoDesks desks;
    private HandoverBar bar;
    private Stage stage;
    private VBox room;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desks = new TwoDesks(Files.createTempDirectory("paket"));
        bar = new HandoverBar(desks.makassar.desk(Person.ALONE), TwoDesks.at(desks.makassar), opened::add);
        room = new VBox(bar.node());
        Panes.show(shown, room, 900, 640);
        shown.getScene().getStylesheets().addAll(
                "/css/overlay.css", "/css/shell.css", "/css/export.css", "/css/revisions.css", "/css/aftermath.css");
    }

    @AfterEach
    void close() throws Exception {
        desks.close();
    }

    private String message(FxRobot robot) {
        return robot.lookup("#handover-message").queryLabeled().getText();
    }

    @Test
    void theKeyOfAnUnknownDeskIsShownUntilAPersonSaysThatItIsTheirs(FxRobot robot) throws Exception {
        TwoDesks.at(desks.jakarta).send(TwoDesks.PASAR, desks.parcel);
        robot.interact(() -> bar.model().open(desks.parcel));
        assertThat(robot.lookup("#handover-key").queryLabeled().getText()).matches("([0-9a-f]{4} ?){4}");
        Panes.picture(stage, "kunci");
        robot.clickOn("#handover-leave");
        assertThat(bar.node().isVisible()).isFalse();
        robot.interact(() -> bar.model().open(desks.parcel));
        robot.clickOn("#handover-trust");
        assertThat(message(robot)).contains("Pasar pagi dibuka", "sekarang masuk");
        robot.clickOn("#handover-close");
        assertThat(bar.node().isVisible()).isFalse();
    }

    @Test
    void whatWasWrittenIsShownInTheFileManager(FxRobot robot) throws Exception {
        TwoDesks.at(desks.jakarta).send(TwoDesks.PASAR, desks.parcel);
        robot.interact(() -> {
            bar.model().open(desks.parcel);
            bar.model().trust((HandoverState.Unknown) bar.model().stateProperty().get());
            bar.model().send(TwoDesks.PASAR, desks.parcel.resolveSibling("balik.naskah"));
        });
        robot.clickOn("#handover-open");
        assertThat(opened).containsExactly(desks.parcel.getParent());
    }

    @Test
    void bothSidesStandBesideEachOtherAndTheirsIsTakenByAButton(FxRobot robot) {
        Article base = Panes.article();
        Article mine = with(base.withHeadline("Panen raya dua pekan lebih awal"), "Petani mulai memanen pada 2 Maret.");
        Article theirs = with(base.withHeadline("Panen raya lebih awal di Lembah Sari"), "Petani mulai memanen pada 3 Maret.");
        EditingSession session = Panes.session(mine);
        var model = new ClashesViewModel(session, new Joined(mine, theirs, ThreeWay.merge(base, mine, theirs).clashes()));
        List<String> closed = new ArrayList<>();
        robot.interact(() -> {
            ClashCard card = new ClashCard(desks.makassar.desk(Person.ALONE), model, () -> closed.add("selesai"));
            room.getChildren().add(card);
            card.focus();
        });
        assertThat(robot.lookup("#clash-mine-0").query().isFocused()).isTrue();
        assertThat(robot.lookup("#clash-left").queryLabeled().getText()).isEqualTo("2 bagian belum diputuskan.");
        robot.clickOn("#clash-theirs-1");
        Panes.picture(stage, "benturan");
        assertThat(session.article().body()).isEqualTo(theirs.body());
        assertThat(session.article().headline()).isEqualTo(mine.headline());
        assertThat(robot.lookup("#clash-theirs-1").query().getParent().getPseudoClassStates()).contains(STANDS);
        assertThat(robot.lookup("#clash-mine-0").query().getParent().getPseudoClassStates()).contains(STANDS);
        robot.clickOn("#clash-mine-0");
        assertThat(robot.lookup("#clash-left").queryLabeled().getText()).isEqualTo("Semua sudah diputuskan.");
        robot.clickOn("#clash-done");
        assertThat(closed).containsExactly("selesai");
    }

    private static Article with(Article article, String first) {
        List<Block> blocks = new ArrayList<>(article.body().blocks());
        blocks.set(0, new Block.Paragraph(blocks.getFirst().id(), Spans.plain(first)));
        return article.withBody(new Body(blocks));
    }
}
