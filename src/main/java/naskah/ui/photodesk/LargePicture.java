package naskah.ui.photodesk;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.frame.Framing;
import naskah.task.LatestWins;
import naskah.ui.Desk;

/** The chosen photo large, read off the UI thread, as wide as the details are. */
final class LargePicture extends StackPane {
    private static final int LONGEST_SIDE = 1_024;

    private final Desk desk;
    private final LatestWins loading;
    private final ImageView image = new ImageView();
    private final Label missing = new Label();
    private Optional<PhotoId> shown = Optional.empty();
    private Framing framing = Framing.AS_SHOT;

    LargePicture(Desk desk) {
        this.desk = desk;
        this.loading = new LatestWins(desk.lanes().working());
        getStyleClass().add("large-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        missing.setText(desk.text("photo.action.missing"));
        missing.getStyleClass().add("text-muted");
        missing.setWrapText(true);
        missing.setVisible(false);
        image.setPreserveRatio(true);
        image.setManaged(false);
        image.fitWidthProperty().bind(widthProperty());
        image.fitHeightProperty().bind(heightProperty());
        getChildren().setAll(missing, image);
    }

    void show(Photo photo) {
        String alt = photo.metadata().altText();
        setAccessibleText(alt.isBlank() ? photo.fileName() : alt);
        boolean same = shown.filter(photo.id()::equals).isPresent() && framing.equals(photo.framing());
        if (!same) {
            shown = Optional.of(photo.id());
            framing = photo.framing();
            image.setImage(null);
            missing.setVisible(false);
            loading.run(() -> read(photo.id()), this::arrived, failure -> missing.setVisible(true));
        }
    }

    void clear() {
        loading.cancel();
        shown = Optional.empty();
        image.setImage(null);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = image.getLayoutBounds().getWidth();
        double height = image.getLayoutBounds().getHeight();
        image.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    private Image read(PhotoId id) throws Exception {
        Path file = desk.folder().photos().thumbnail(id, LONGEST_SIDE);
        return new Image(file.toUri().toString());
    }

    private void arrived(Image read) {
        missing.setVisible(read.isError());
        image.setImage(read.isError() ? null : read);
        requestLayout();
    }
}
