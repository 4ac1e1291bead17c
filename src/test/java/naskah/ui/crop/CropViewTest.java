package naskah.ui.crop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.document.Caption;
import naskah.house.House;
import naskah.house.Slot;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Turn;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CropViewTest {
    @TempDir
    Path directory;

    private final List<Framing> kept = new ArrayList<>();
    private DataFolder folder;
    private CropViewModel model;
    private boolean done;

    @Start
    void start(Stage stage) throws Exception {
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), Panes.NOON, SqliteDataFolder.Mode.WINDOW);
        Path file = Pictures.file(
                directory, "pasar.jpg", Pictures.encoded(Pictures.quarters(1200, 800, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpeg"));
        Photo photo = ((PhotoRead.Ok) folder.photos().add(file, "pasar.jpg")).photo();
        Caption caption = new Caption("Sari (kiri) dan Bayu", "Naskah", "", "");
        folder.articles().create(
                Article.blank(new ArticleId("pasar")).withHeadline("Pasar pagi dibuka").withBanner(new Banner(photo.id().sha256(), caption)),
                Revision.Kind.TYPED);
        Desk desk = new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
        model = new CropViewModel(Slot.STANDARD, photo, (framing, step) -> kept.add(framing));
        CropView view = new CropView(desk, model, photo, () -> done = true);
        Panes.show(stage, view.node(), 960, 700);
        stage.getScene().getStylesheets().add("/css/crop.css");
        view.focus();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    @Test
    void everySlotIsThereAndNotReviewed(FxRobot robot) {
        Panes.picture((Stage) robot.window(0), "crop");
        for (Slot slot : Slot.STANDARD) {
            assertThat(robot.lookup("#slot-" + slot.id()).queryAs(Button.class).getAccessibleText()).contains("belum ditinjau");
        }
        assertThat(robot.lookup("#slot-banner").queryAs(Button.class).getAccessibleText()).contains("kurang piksel: 1200 dari 1600");
    }

    @Test
    void aSlotIsAdjustedByKeysAndReviewed(FxRobot robot) {
        robot.clickOn("#slot-square");
        robot.interact(() -> robot.lookup("#crop-stage").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT);
        assertThat(model.crops().shown(Slot.SQUARE).left()).isGreaterThan(0.25);
        assertThat(model.isReviewed(Slot.SQUARE)).isTrue();
        robot.clickOn("#slot-card");
        robot.interact(() -> robot.lookup("#crop-stage").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(model.isReviewed(Slot.CARD)).isTrue();
        assertThat(kept).last().isEqualTo(model.framing());
    }

    @Test
    void aFrameIsDraggedByItsMiddleAndByItsCorner(FxRobot robot) {
        robot.clickOn("#slot-square");
        robot.interact(() -> model.move(0.2, 0));
        double before = model.crops().shown(Slot.SQUARE).left();
        robot.drag("#crop-frame").dropTo("#crop-turnLeft");
        assertThat(model.crops().shown(Slot.SQUARE).left()).isLessThan(before);
        double width = model.crops().shown(Slot.SQUARE).width();
        robot.drag("#crop-handle-BOTTOM_RIGHT").dropTo("#crop-frame");
        assertThat(model.crops().shown(Slot.SQUARE).width()).isLessThan(width);
    }

    @Test
    void theFocalPointIsAimedAtByItsButtonAndMovedByKeys(FxRobot robot) {
        robot.clickOn("#crop-aim-focus");
        robot.interact(() -> robot.lookup("#crop-stage").query().requestFocus());
        robot.type(KeyCode.LEFT, 4);
        assertThat(model.framing().focus().x()).isLessThan(0.5);
        assertThat(model.framing().crops()).isEmpty();
    }

    @Test
    void theFocalPointIsDraggedWhileASlotIsInHand(FxRobot robot) {
        robot.drag("#crop-focus").dropTo("#crop-turnLeft");
        assertThat(model.framing().focus().x()).isLessThan(0.5);
        assertThat(model.target()).isEqualTo(new Target.Focus());
    }

    @Test
    void aFlipWarnsOfTheArticleWhoseCaptionTellsLeft(FxRobot robot) {
        Label warning = robot.lookup("#crop-warning").queryAs(Label.class);
        assertThat(warning.isVisible()).isFalse();
        robot.clickOn("#crop-flip");
        assertThat(model.framing().flipped()).isTrue();
        assertThat(warning.isVisible()).isTrue();
        assertThat(warning.getText()).contains("Pasar pagi dibuka");
    }

    @Test
    void theFocalPointMovesByKeysAndSlotsFollow(FxRobot robot) {
        robot.interact(() -> robot.lookup("#crop-stage").query().requestFocus());
        double before = model.crops().shown(Slot.SQUARE).left();
        robot.type(KeyCode.F).type(KeyCode.RIGHT, 4);
        assertThat(model.framing().focus().x()).isGreaterThan(0.5);
        assertThat(model.crops().shown(Slot.SQUARE).left()).isGreaterThan(before);
    }

    @Test
    void itTurnsStraightensHidesAndGoesBack(FxRobot robot) {
        robot.clickOn("#crop-turnRight");
        robot.interact(() -> robot.lookup("#crop-straighten").queryAs(Slider.class).setValue(5));
        robot.clickOn("#crop-hide");
        robot.clickOn("#crop-kind");
        assertThat(model.framing().turn()).isEqualTo(Turn.RIGHT);
        assertThat(model.framing().straighten()).isEqualTo(5);
        assertThat(model.framing().redactions()).extracting(Redaction::kind).containsExactly(Redaction.Kind.COVER);
        robot.clickOn("#crop-uncover");
        assertThat(model.framing().redactions()).isEmpty();
        robot.clickOn("#crop-done");
        assertThat(done).isTrue();
    }

    @Test
    void anUndoOutsideIsShown(FxRobot robot) {
        robot.clickOn("#crop-flip");
        robot.interact(() -> model.show(Framing.AS_SHOT));
        assertThat(robot.lookup("#crop-flip").queryAs(javafx.scene.control.ToggleButton.class).isSelected()).isFalse();
    }
}
