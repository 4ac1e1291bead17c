package naskah.ui.photodesk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import naskah.storage.PhotoSummary;
import naskah.task.Job;

/** One photo of the grid; it is shown anew for other photos as the grid scrolls. */
final class Tile extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final double PAD = 8;

    private final TileImages images;
    private final TileWords words;
    private final Region ground = new Region();
    private final ImageView image = new ImageView();
    private final Text caption = new Text();
    private final Text credit = new Text();
    private final TileBadges badges;
    private Job loading = new Job();
    private Optional<PhotoSummary> shown = Optional.empty();
    private String said = "";
    private String owner = "";
    private int index = -1;
    private boolean chosen;

    Tile(TileImages images, TileWords words) {
        this.images = images;
        this.words = words;
        this.badges = new TileBadges(words);
        getStyleClass().add("tile");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        ground.getStyleClass().add("tile-ground");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setManaged(false);
        caption.getStyleClass().add("tile-caption");
        caption.setManaged(false);
        credit.setManaged(false);
        caption.setTextOrigin(VPos.TOP);
        credit.setTextOrigin(VPos.TOP);
        credit.getStyleClass().add("tile-credit");
        getChildren().setAll(ground, image, badges, caption, credit);
        setManaged(false);
    }

    int index() {
        return index;
    }

    /** Whether it shows everything that there is to show. */
    boolean isComplete() {
        return shown.isPresent() && image.getImage() != null;
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
        double line = caption.getFont().getSize() * 1.3;
        double tall = Math.max(10, getHeight() - 2 * PAD - 3 * line - 4);
        ground.resizeRelocate(PAD, PAD, across, tall);
        badges.resizeRelocate(PAD + 4, PAD + 4, across - 8, badges.prefHeight(across - 8));
        write(across, PAD + tall + 4, line);
        image.setFitWidth(across);
        image.setFitHeight(tall);
        double width = image.getLayoutBounds().getWidth();
        double height = image.getLayoutBounds().getHeight();
        image.relocate(PAD + (across - width) / 2, PAD + (tall - height) / 2);
    }

    private void write(double across, double from, double line) {
        double letter = caption.getFont().getSize() * 0.6;
        caption.setText(Shortened.to(said, (int) (across / letter), 2));
        caption.relocate(PAD, from);
        credit.setText(Shortened.to(owner, (int) (across / letter * 1.08), 1));
        credit.relocate(PAD, from + 2 * line);
    }

    private static Optional<Object> picture(Optional<PhotoSummary> photo) {
        return photo.map(tile -> List.of(tile.photo().id(), tile.photo().framing()));
    }

    private void put(Optional<Image> read) {
        image.setImage(read.orElse(null));
        requestLayout();
    }

    private void blank() {
        said = "";
        owner = "";
        requestLayout();
        badges.clear();
    }

    private void say(PhotoSummary tile) {
        said = words.caption(tile);
        caption.pseudoClassStateChanged(MISSING, tile.photo().metadata().description().isBlank());
        owner = words.credit(tile);
        credit.pseudoClassStateChanged(MISSING, tile.photo().metadata().creditLine().isBlank());
        badges.say(tile);
        requestLayout();
    }
}
