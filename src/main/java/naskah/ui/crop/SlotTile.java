package naskah.ui.crop;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.house.Slot;
import naskah.photo.Photo;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crops;
import naskah.ui.Desk;

/** One slot, live, with whether somebody has looked at it and whether it has pixels enough. */
final class SlotTile {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass REVIEWED = PseudoClass.getPseudoClass("reviewed");
    /** Widest and highest that a preview is, in ems. */
    private static final double WIDTH = 9;

    private static final double HEIGHT = 5.2;

    private final Desk desk;
    private final CropViewModel model;
    private final Slot slot;
    private final FramedImage image = new FramedImage();
    private final Label state = new Label();
    private final Label pixels = new Label();
    private final Tooltip why = new Tooltip();
    private final Button root = new Button();

    SlotTile(Desk desk, CropViewModel model, Slot slot) {
        this.desk = desk;
        this.model = model;
        this.slot = slot;
        root.setId("slot-" + slot.id());
        root.getStyleClass().addAll("flat", "slot-tile");
        root.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        state.getStyleClass().add("slot-state");
        pixels.getStyleClass().add("slot-pixels");
        Label name = new Label(name(desk, slot));
        name.getStyleClass().add("slot-name");
        StackPane shown = new StackPane(image);
        shown.getStyleClass().add("slot-image");
        image.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox words = new VBox(name, state, pixels);
        words.getStyleClass().add("slot-words");
        HBox content = new HBox(shown, words);
        HBox.setHgrow(words, Priority.ALWAYS);
        content.getStyleClass().add("slot-content");
        root.setGraphic(content);
        root.setMaxWidth(Double.MAX_VALUE);
        root.setOnAction(press -> model.aim(new Target.OfSlot(slot)));
    }

    Button node() {
        return root;
    }

    void image(Image read) {
        image.image(read);
    }

    void refresh() {
        Crops crops = model.crops();
        Box box = crops.shown(slot);
        double em = state.getFont().getSize();
        double ratio = box.width() * model.picture().width() / (box.height() * model.picture().height());
        double width = Math.min(WIDTH * em, HEIGHT * em * ratio);
        image.setPrefSize(width, width / ratio);
        image.show(model.framing(), model.picture(), box);
        boolean reviewed = model.isReviewed(slot);
        state.setText(desk.text(reviewed ? "crop.reviewed" : "crop.notReviewed"));
        Photo.Size size = crops.pixels(slot);
        int widest = slot.widths().getLast();
        boolean few = crops.upscaled(slot);
        pixels.setText(few ? desk.text("crop.few", size.width(), widest) : desk.text("crop.pixels", size.width(), size.height()));
        pixels.pseudoClassStateChanged(PseudoClass.getPseudoClass("few"), few);
        root.pseudoClassStateChanged(REVIEWED, reviewed);
        root.pseudoClassStateChanged(CHOSEN, model.slot().filter(slot::equals).isPresent());
        why.setText(desk.text("crop.few.why", size.width(), widest));
        root.setTooltip(few ? why : null);
        root.setAccessibleText(name(desk, slot) + ", " + state.getText() + ", " + pixels.getText().replace('\n', ' '));
    }

    static String name(Desk desk, Slot slot) {
        String known = "crop.slot." + slot.id();
        String name = desk.messages().has(known) ? desk.text(known) : slot.id();
        return slot.isFree() ? name : name + " " + shape(desk, slot);
    }

    private static String shape(Desk desk, Slot slot) {
        return slot.down() == 100 ? desk.text("crop.shape", slot.across() / 100.0) : slot.across() + ":" + slot.down();
    }
}
