package naskah.ui.photo;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naskah.photo.PhotoId;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Shows one photo in a fixed frame, found and decoded off the UI thread, and what there is instead while it is not there. */
final class PhotoImage extends StackPane {
    private static final int LONGEST_SIDE = 720;

    private final Desk desk;
    private final LatestWins loading;
    private final ImageView image = new ImageView();
    private final Label empty = new Label();
    private final VBox arriving = new VBox();
    private String photo = "";
    private boolean awaited;

    PhotoImage(Desk desk, Runnable cancel) {
        this.desk = desk;
        this.loading = new LatestWins(desk.lanes().working());
        getStyleClass().add("photo-image");
        empty.getStyleClass().add("text-muted");
        empty.setWrapText(true);
        empty.setText(desk.text("photo.action.drop"));
        empty.setGraphic(Icon.of(Feather.IMAGE));
        empty.setContentDisplay(ContentDisplay.TOP);
        empty.setAlignment(Pos.CENTER);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty().bind(widthProperty());
        image.fitHeightProperty().bind(heightProperty());
        image.setManaged(false);
        Button stop = new Button(desk.text("photo.action.cancel"));
        stop.getStyleClass().add("small-button");
        stop.setOnAction(press -> cancel.run());
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("turning");
        arriving.getStyleClass().add("arriving");
        arriving.setAlignment(Pos.CENTER);
        arriving.getChildren().setAll(turning, new Label(desk.text("photo.action.arriving")), stop);
        getChildren().setAll(empty, image, arriving);
        refresh();
    }

    /** Shows this photo (SHA-256 or empty); {@code isAwaited} while another is on its way. */
    void show(String hash, boolean isAwaited) {
        awaited = isAwaited;
        if (!hash.equals(photo)) {
            photo = hash;
            image.setImage(null);
            loading.cancel();
            if (PhotoId.isValid(hash)) {
                loading.run(() -> read(new PhotoId(hash)), this::arrived, failure -> missing());
            }
        }
        refresh();
    }

    void dispose() {
        loading.cancel();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = image.getLayoutBounds().getWidth();
        double height = image.getLayoutBounds().getHeight();
        image.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    private Image read(PhotoId id) throws Exception {
        return new Image(desk.folder().photos().thumbnail(id, LONGEST_SIDE).toUri().toString());
    }

    private void arrived(Image read) {
        if (read.isError()) {
            missing();
        } else {
            image.setImage(read);
            refresh();
            requestLayout();
        }
    }

    private void missing() {
        empty.setText(desk.text("photo.action.missing"));
        refresh();
    }

    private void refresh() {
        arriving.setVisible(awaited);
        image.setOpacity(awaited ? 0.35 : 1);
        empty.setVisible(!awaited && image.getImage() == null);
        if (photo.isEmpty()) {
            empty.setText(desk.text("photo.action.drop"));
        }
    }
}
