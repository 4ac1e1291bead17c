package naskah.ui.crop;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The tools above the picture: turn, straighten, flip, hide, review. */
final class CropBar {
    private final Desk desk;
    private final CropViewModel model;
    private final Slider straighten = new Slider(-Framing.MOST_STRAIGHTENED, Framing.MOST_STRAIGHTENED, 0);
    private final Label degrees = new Label();
    private final ToggleButton flip = new ToggleButton();
    private final Button release;
    private final Button review;
    private final Button otherKind;
    private final Button uncover;
    private final FlowPane root = new FlowPane();

    CropBar(Desk desk, CropViewModel model, Runnable done) {
        this.desk = desk;
        this.model = model;
        Button back = worded(Feather.ARROW_LEFT, "crop.done", done);
        back.setId("crop-done");
        flip.setText(desk.text("crop.flip"));
        flip.setGraphic(Icon.of(Feather.REPEAT));
        flip.setId("crop-flip");
        flip.getStyleClass().add("small-button");
        flip.setOnAction(press -> model.flip());
        straighten.setId("crop-straighten");
        straighten.setAccessibleText(desk.text("crop.straighten"));
        straighten.setBlockIncrement(0.5);
        straighten.valueProperty().subscribe(value -> {
            if (Math.abs(value.doubleValue() - model.straightened()) > 0.04) {
                model.straighten(Math.round(value.doubleValue() * 10) / 10.0);
            }
        });
        straighten.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                model.straighten(0);
            }
        });
        degrees.getStyleClass().add("crop-degrees");
        Label straight = new Label(desk.text("crop.straighten"));
        straight.setLabelFor(straighten);
        HBox level = new HBox(straight, straighten, degrees);
        level.getStyleClass().add("crop-level");
        review = worded(Feather.CHECK, "crop.review", () -> model.slot().ifPresent(model::review));
        release = worded(Feather.REFRESH_CW, "crop.release", () -> model.slot().ifPresent(model::release));
        otherKind = worded(Feather.GRID, "crop.blurInstead", this::switchKind);
        uncover = worded(Feather.EYE, "crop.uncover", model::uncover);
        review.setId("crop-review");
        release.setId("crop-release");
        otherKind.setId("crop-kind");
        uncover.setId("crop-uncover");
        Button all = worded(Feather.CHECK_SQUARE, "crop.reviewAll", model::reviewAll);
        all.setId("crop-review-all");
        Button point = worded(Feather.CROSSHAIR, "crop.focus", () -> model.aim(new Target.Focus()));
        point.setId("crop-aim-focus");
        Button hide = worded(Feather.EYE_OFF, "crop.hide", () -> model.hide(Redaction.Kind.BLUR));
        hide.setId("crop-hide");
        Button reset = worded(Feather.ROTATE_CCW, "crop.reset", model::reset);
        reset.setId("crop-reset");
        root.getStyleClass().add("crop-bar");
        root.getChildren().setAll(
                back, turn(Feather.CORNER_UP_LEFT, "crop.turnLeft", model::turnLeft),
                turn(Feather.CORNER_UP_RIGHT, "crop.turnRight", model::turnRight),
                flip, level, point, hide, otherKind, uncover, review, release, all, reset);
    }

    /** While the person straightens. */
    ReadOnlyBooleanProperty levelling() {
        return straighten.focusedProperty();
    }

    Node node() {
        return root;
    }

    void refresh() {
        straighten.setValue(model.straightened());
        degrees.setText(desk.text("crop.degrees", Math.round(model.straightened() * 10) / 10.0));
        flip.setSelected(model.framing().flipped());
        boolean slot = model.slot().isPresent();
        shown(review, slot && !model.isReviewed(model.slot().orElseThrow()));
        shown(release, slot && model.slot().flatMap(each -> model.framing().crop(each.id())).isPresent());
        boolean hidden = model.target() instanceof Target.Hidden;
        shown(otherKind, hidden);
        shown(uncover, hidden);
        if (hidden) {
            otherKind.setText(desk.text(isBlurred() ? "crop.coverInstead" : "crop.blurInstead"));
        }
    }

    private boolean isBlurred() {
        return model.target() instanceof Target.Hidden hidden
                && model.framing().redactions().get(hidden.index()).kind() == Redaction.Kind.BLUR;
    }

    private void switchKind() {
        model.hideBy(isBlurred() ? Redaction.Kind.COVER : Redaction.Kind.BLUR);
    }

    private Button turn(Ikon icon, String key, Runnable deed) {
        Button button = Icon.button(icon, desk.text(key), deed);
        button.setId(key.replace('.', '-'));
        return button;
    }

    private Button worded(Ikon icon, String key, Runnable deed) {
        Button button = new Button(desk.text(key), Icon.of(icon));
        button.getStyleClass().add("small-button");
        button.setOnAction(press -> deed.run());
        return button;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
