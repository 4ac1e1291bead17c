package naskah.ui.photodesk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.rights.RightsBadge;
import naskah.storage.PhotoSummary;
import naskah.task.Job;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One photo of the grid; it is shown anew for other photos as the grid scrolls. */
final class Tile extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass STOP = PseudoClass.getPseudoClass("stop");
    private static final double PAD = 8;

    private final TileImages images;
    private final TileWords words;
    private final Region ground = new Region();
    private final ImageView image = new ImageView();
    private final Label caption = new Label();
    private final Label credit = new Label();
    private final FlowPane badges = new FlowPane(4, 4);
    private final VBox text = new VBox(caption, credit);
    private Job loading = new Job();
    private Optional<PhotoSummary> shown = Optional.empty();
    private int index = -1;
    private boolean chosen;

    Tile(TileImages images, TileWords words) {
        this.images = images;
        this.words = words;
        getStyleClass().add("tile");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        ground.getStyleClass().add("tile-ground");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setManaged(false);
        caption.getStyleClass().add("tile-caption");
        caption.setWrapText(true);
        credit.getStyleClass().add("tile-credit");
        text.getStyleClass().add("tile-words");
        badges.getStyleClass().add("tile-badges");
        badges.setAlignment(Pos.TOP_LEFT);
        badges.setMouseTransparent(true);
        getChildren().setAll(ground, image, badges, text);
        setManaged(false);
    }

    int index() {
        return index;
    }

    void show(int place, Optional<PhotoSummary> photo) {
        boolean same = place == index && Objects.equals(photo, shown);
        index = place;
        if (!same) {
            boolean otherPicture = !picture(photo).equals(picture(shown));
            shown = photo;
            photo.ifPresentOrElse(this::say, this::blank);
            if (otherPicture) {
                loading.cancel();
                image.setImage(null);
                photo.ifPresent(tile -> loading = images.show(tile.photo(), this::put));
            }
        }
    }

    void mark(boolean isChosen, boolean isLead) {
        chosen = isChosen;
        pseudoClassStateChanged(CHOSEN, isChosen);
        pseudoClassStateChanged(LEAD, isLead);
    }

    /** It scrolled away: its picture need not be read. */
    void leave() {
        loading.cancel();
        index = -1;
        shown = Optional.empty();
        image.setImage(null);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> chosen;
            case TEXT -> shown.map(words::spoken).orElse("");
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected void layoutChildren() {
        double across = getWidth() - 2 * PAD;
        double below = text.prefHeight(across);
        double tall = Math.max(10, getHeight() - 2 * PAD - below - 4);
        ground.resizeRelocate(PAD, PAD, across, tall);
        badges.resizeRelocate(PAD + 4, PAD + 4, across - 8, badges.prefHeight(across - 8));
        text.resizeRelocate(PAD, PAD + tall + 4, across, below);
        image.setFitWidth(across);
        image.setFitHeight(tall);
        double width = image.getLayoutBounds().getWidth();
        double height = image.getLayoutBounds().getHeight();
        image.relocate(PAD + (across - width) / 2, PAD + (tall - height) / 2);
    }

    private static Optional<Object> picture(Optional<PhotoSummary> photo) {
        return photo.map(tile -> List.of(tile.photo().id(), tile.photo().framing()));
    }

    private void put(Optional<Image> read) {
        image.setImage(read.orElse(null));
        requestLayout();
    }

    private void blank() {
        caption.setText("");
        credit.setText("");
        badges.getChildren().clear();
    }

    private void say(PhotoSummary tile) {
        caption.setText(words.caption(tile));
        caption.pseudoClassStateChanged(MISSING, tile.photo().metadata().description().isBlank());
        credit.setText(words.credit(tile));
        credit.pseudoClassStateChanged(MISSING, tile.photo().metadata().creditLine().isBlank());
        badges.getChildren().setAll(words.badges(tile).stream().map(Tile::badge).toList());
        if (tile.uses() > 0) {
            badges.getChildren().add(label(words.uses(tile), Feather.FILE_TEXT));
        }
        if (words.isRedacted(tile)) {
            badges.getChildren().add(label("", Feather.EYE_OFF));
        }
    }

    private static Label badge(RightsBadge said) {
        Label badge = new Label(said.label());
        badge.getStyleClass().addAll("badge", "tile-badge");
        badge.pseudoClassStateChanged(STOP, said.state().isStop());
        return badge;
    }

    private static Label label(String text, Feather icon) {
        Label label = new Label(text, Icon.of(icon));
        label.getStyleClass().addAll("badge", "tile-badge");
        return label;
    }
}
