package naskah.ui.photodesk;

import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import naskah.photo.Photo;

/** A photo small, in a frame of fixed size that grows with the text. */
final class SmallPicture extends StackPane {
    private final ImageView image = new ImageView();

    SmallPicture(TileImages images, Photo photo) {
        getStyleClass().add("small-picture");
        image.setPreserveRatio(true);
        image.setManaged(false);
        image.fitWidthProperty().bind(widthProperty());
        image.fitHeightProperty().bind(heightProperty());
        getChildren().setAll(image);
        images.show(photo, read -> {
            image.setImage(read.orElse(null));
            requestLayout();
        });
    }

    @Override
    protected void layoutChildren() {
        double width = image.getLayoutBounds().getWidth();
        double height = image.getLayoutBounds().getHeight();
        image.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }
}
