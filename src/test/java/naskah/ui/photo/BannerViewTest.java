package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.PhotoMetadata;
import naskah.ui.Desk;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BannerViewTest {
    @TempDir
    static Path folder;

    private final List<Path> chosen = new ArrayList<>();
    private final EditingSession session = Panes.session(Panes.article());
    private PaneFolder data;
    private BannerView banner;
    private InlinePictures inline;
    private VBox body;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        data = new PaneFolder(folder);
        data.metadata = new PhotoMetadata("", "Warta Naskah", "Rina Lestari", "", "");
        Desk desk = Panes.desk(data);
        PictureIntake intake = new PictureIntake(desk, session);
        PictureInput.Chooser chooser = (owner, several) -> List.copyOf(chosen);
        banner = new BannerView(desk, session, intake, chooser);
        inline = new InlinePictures(desk, session, intake, chooser);
        body = new VBox(12);
        Panes.show(shown, new VBox(12, banner.node(), body), 760, 640);
    }

    @Test
    void aChosenFileIsShownItsWordsFilledInAndACaptionTypedAndUndone(FxRobot robot) throws Exception {
        chosen.add(data.picture("sawah.png", 600, 400, 0x226633));
        robot.clickOn("#banner-choose");
        Panes.waitFor(() -> !session.article().banner().photo().isEmpty());
        robot.clickOn((Node) field(robot, "banner.text")).write("Panen");
        Panes.picture(stage, "banner");

        assertThat(session.article().banner().caption()).isEqualTo(new Caption("Panen", "Warta Naskah", "Rina Lestari", ""));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(field(robot, "banner.text").getText()).isEmpty();
        assertThat(session.article().banner().photo()).isNotEmpty();
    }

    @Test
    void theCommandAsksForAFile(FxRobot robot) {
        chosen.add(data.picture("lain.png", 60, 40, 0x445566));
        robot.interact(() -> banner.perform("block.banner"));

        assertThat(session.article().banner().photo()).isNotEmpty();
        assertThat(robot.lookup("#banner-choose").queryAs(Button.class).getText()).isEqualTo("Ganti");
    }

    @Test
    void aRefusalIsSaidAndCanBeClosed(FxRobot robot) throws Exception {
        chosen.add(java.nio.file.Files.writeString(folder.resolve("surat.txt"), "bukan gambar"));
        robot.clickOn("#banner-choose");
        assertThat(robot.lookup(".intake-note").queryAll()).hasSize(1);
        Panes.picture(stage, "banner-refused");
        robot.clickOn(robot.lookup(".intake-note .icon-button").<Node>query());

        assertThat(robot.lookup(".intake-note").queryAll()).isEmpty();
    }

    @Test
    void aPictureOfTheBodyIsChosenCaptionedAndRemoved(FxRobot robot) throws Exception {
        Block.Picture picture = new Block.Picture(new BlockId("foto1"), "", Caption.EMPTY);
        robot.interact(() -> {
            session.edit(
                    Edit.command("body", this),
                    session.article().withBody(session.article().body().splice(1, 1, List.of(picture))));
            body.getChildren().setAll(inline.node(picture));
        });
        chosen.add(data.picture("kebun.png", 400, 600, 0x663322));
        robot.clickOn("#picture-foto1-choose");
        robot.clickOn((Node) field(robot, "picture:foto1.text")).write("Kebun");
        Panes.picture(stage, "inline");
        Block.Picture now = (Block.Picture) session.article().body().find(new BlockId("foto1")).orElseThrow();
        assertThat(now.caption().text()).isEqualTo("Kebun");
        assertThat(now.photo()).hasSize(64);
        assertThat(session.caret().field()).isEqualTo("picture:foto1.text");

        robot.clickOn("#picture-foto1-remove");
        assertThat(session.article().body().find(new BlockId("foto1"))).isEmpty();
    }

    @Test
    void wordsStandBelowThePictureWhereThereIsNoRoomBeside(FxRobot robot) throws Exception {
        Node words = robot.lookup(".caption-fields").query();
        robot.interact(() -> assertThat(GridPane.getColumnIndex(words)).isEqualTo(1));
        robot.interact(() -> ((VBox) banner.node()).setMaxWidth(400));
        Panes.waitFor(() -> Integer.valueOf(1).equals(GridPane.getRowIndex(words)));
        Panes.picture(stage, "banner-narrow");
    }

    @Test
    void aPastedPictureGoesWhereTheCaretIs(FxRobot robot) {
        WritableImage image = new WritableImage(3, 2);
        image.getPixelWriter().setColor(1, 1, Color.CRIMSON);
        BlockId second = session.article().body().blocks().get(1).id();
        robot.interact(() -> {
            session.moveCaret(Caret.at("body", second.value(), 4));
            inline.image((Image) image);
        });

        assertThat(session.article().body().blocks().get(2))
                .isInstanceOfSatisfying(Block.Picture.class, p -> assertThat(p.photo()).hasSize(64));
    }

    @Test
    void afterDisposalTheFieldsHearNothing(FxRobot robot) {
        TextInputControl text = field(robot, "banner.text");
        robot.interact(() -> {
            banner.dispose();
            inline.dispose();
            session.edit(
                    Edit.command("banner", this),
                    session.article().withBanner(session.article().banner().withCaption(Caption.EMPTY.withText("x"))));
        });

        assertThat(text.getText()).isEmpty();
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup((Node node) -> id.equals(node.getId())).queryAs(TextInputControl.class);
    }
}
