package naskah.ui.crop;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naskah.photo.frame.Box;
import naskah.photo.frame.FramedPicture;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Spot;

/** The framed picture as large as there is room, with something laid over it that speaks in parts of the picture. */
final class PictureGround extends Region {
    /** Around the picture, so that handles at its edge can be grasped. */
    private static final double ROOM = 16;

    private final FramedImage image = new FramedImage();
    private final Pane over = new Pane();
    private FramedPicture picture;
    private Runnable placing = () -> { };

    PictureGround() {
        getStyleClass().add("picture-ground");
        over.setPickOnBounds(true);
        getChildren().setAll(image, over);
        setMinSize(0, 0);
    }

    void image(Image read) {
        image.image(read);
    }

    void show(Framing framing, FramedPicture now) {
        picture = now;
        image.show(framing, now, Box.WHOLE);
        requestLayout();
    }

    /** What lies over the picture and takes the mouse. */
    Pane over() {
        return over;
    }

    /** Is run whenever the picture is placed anew. */
    void onPlaced(Runnable deed) {
        placing = deed;
    }

    /** Where in the picture a point of what lies over it is; the nearest edge for one beside it. */
    Spot spot(double x, double y) {
        return new Spot(Math.clamp(x / width(), 0, 1), Math.clamp(y / height(), 0, 1));
    }

    Point2D point(Spot spot) {
        return new Point2D(spot.x() * width(), spot.y() * height());
    }

    double width() {
        return Math.max(1, over.getWidth());
    }

    double height() {
        return Math.max(1, over.getHeight());
    }

    @Override
    protected void layoutChildren() {
        if (picture == null || getWidth() <= 2 * ROOM || getHeight() <= 2 * ROOM) {
            return;
        }
        double scale = Math.min((getWidth() - 2 * ROOM) / picture.width(), (getHeight() - 2 * ROOM) / picture.height());
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        for (Node each : getChildren()) {
            each.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
        }
        image.layout();
        placing.run();
    }
}
