package naskah.ui.crop;

import java.awt.geom.AffineTransform;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import naskah.photo.frame.Box;
import naskah.photo.frame.FramedPicture;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;

/** A picture as shot, shown as a framing shows it, by transforms only: nothing is decoded or copied while somebody drags. */
final class FramedImage extends Region {
    private final ImageView view = new ImageView();
    private final Group hidden = new Group();
    private final Group turned = new Group(view, hidden);
    private final Affine transform = new Affine();
    private final Rectangle clip = new Rectangle();
    private Framing framing = Framing.AS_SHOT;
    private AffineTransform placed;
    private FramedPicture picture;
    private Box part = Box.WHOLE;
    private List<Redaction> drawn = List.of();

    FramedImage() {
        getStyleClass().add("framed-image");
        turned.getTransforms().setAll(transform);
        turned.setManaged(false);
        turned.setMouseTransparent(true);
        view.setSmooth(true);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().setAll(turned);
        // what lies over it moves more often than it does
        setCache(true);
        setMinSize(0, 0);
    }

    /** @param image the whole picture as shot, of any size */
    void image(Image image) {
        view.setImage(image);
        drawn = List.of();
        place();
    }

    /** Shows a part of the framed picture. */
    void show(Framing other, FramedPicture now, Box shown) {
        framing = other;
        picture = now;
        part = shown;
        place();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        Image image = view.getImage();
        if (image == null || picture == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        AffineTransform whole = new AffineTransform();
        whole.scale(getWidth() / part.width(), getHeight() / part.height());
        whole.translate(-part.left(), -part.top());
        whole.concatenate(picture.fromPixels((int) image.getWidth(), (int) image.getHeight()));
        if (!whole.equals(placed)) {
            placed = whole;
            transform.setToTransform(
                    whole.getScaleX(), whole.getShearX(), whole.getTranslateX(),
                    whole.getShearY(), whole.getScaleY(), whole.getTranslateY());
        }
        if (!drawn.equals(framing.redactions())) {
            drawn = framing.redactions();
            hidden.getChildren().setAll(drawn.stream().map(redaction -> cover(image, redaction)).toList());
        }
    }

    private static Node cover(Image image, Redaction redaction) {
        Box box = redaction.box();
        double left = box.left() * image.getWidth();
        double top = box.top() * image.getHeight();
        double width = box.width() * image.getWidth();
        double height = box.height() * image.getHeight();
        return switch (redaction.kind()) {
            case COVER -> new Rectangle(left, top, width, height);
            case BLUR -> new Group(Mosaic.of(image, left, top, width, height));
        };
    }
}
