package naskah.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.photo.PhotoId;
import naskah.photo.rights.Rights;
import naskah.rights.RightsDesk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RightsUnderPictureTest {
    @TempDir
    private Path temp;

    private final FxRobot robot = new FxRobot();
    private RightsDesk desk;
    private EditingSession session;
    private PhotoId gone;
    private PhotoId free;
    private Stage stage;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        desk = new RightsDesk(temp);
        gone = desk.photo("ditarik.png");
        free = desk.photo("bebas.png");
        desk.set(gone, RightsDesk.withdrawn("salah orang"));
        Block.Picture inline = new Block.Picture(new BlockId("g1"), gone.sha256(), Caption.EMPTY);
        session = Panes.session(desk.article("satu", free).withBody(new Body(List.of(inline))));
        PictureIntake intake = new PictureIntake(desk.desk(), session);
        BannerView banner = new BannerView(desk.desk(), session, intake, (owner, several) -> List.of());
        InlinePictures pictures = new InlinePictures(desk.desk(), session, intake, (owner, several) -> List.of());
        Panes.show(shown, new VBox(12, banner.node(), pictures.node(inline)), 760, 700);
        shown.getScene().getStylesheets().add("/css/rights.css");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Set<String> warnings() {
        return robot.lookup(".rights-warning-line").<Label>queryAll().stream().map(Label::getText).collect(Collectors.toSet());
    }

    @Test
    void aPictureInTheBodyIsWarnedOfAndAFreeBannerIsNot() {
        Panes.picture(stage, "rights-warning");
        assertThat(warnings()).singleElement().asString().startsWith("Ditarik oleh agensinya ").contains("salah orang");
    }

    @Test
    void theWarningComesAndGoesWithThePicture() throws Exception {
        desk.set(free, Rights.FREE.withEmbargo(Optional.of(RightsDesk.NOON.plusSeconds(9))));
        robot.interact(() -> session.edit(
                Edit.command("banner", this), session.article().withBanner(session.article().banner().withPhoto(gone.sha256()))));
        assertThat(robot.lookup(".rights-warning-line").queryAll()).hasSize(2);
        robot.interact(() -> session.edit(
                Edit.command("banner", this), session.article().withBanner(session.article().banner().withPhoto(free.sha256()))));
        assertThat(warnings()).anyMatch(line -> line.startsWith("Diembargo"));
        robot.interact(() -> session.edit(
                Edit.command("banner", this), session.article().withBanner(session.article().banner().withPhoto(""))));
        assertThat(warnings()).hasSize(1);
    }
}
