package naskah.ui.photo;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
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
    private final Subscription focus;
    private final ImageView image = new ImageView();
    private final Label empty = new Label();
    private final VBox arriving = new VBox();
    private String photo = "";
    private Optional<Path> shown = Optional.empty();
    private boolean awaited;

    /** A picture, and the file that it is from: another framing is another file. */
    private record Read(Path file, Image image) {}

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
        focus = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(now -> load());
        refresh();
    }

    /** Shows this photo (SHA-256 or empty); {@code isAwaited} while another is on its way. */
    void show(String hash, boolean isAwaited) {
        awaited = isAwaited;
        if (!hash.equals(photo)) {
            photo = hash;
            shown = Optional.empty();
            image.setImage(null);
            loading.cancel();
            load();
        }
        refresh();
    }

    /** Also when the window comes back: somebody may have framed the photo otherwise in another one. */
    private void load() {
        if (PhotoId.isValid(photo)) {
            PhotoId id = new PhotoId(photo);
            Optional<Path> before = shown;
            loading.run(() -> read(id, before), read -> read.ifPresent(this::arrived), failure -> missing());
        }
    }

    void dispose() {
        focus.unsubscribe();
        loading.cancel();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = image.getLayoutBounds().getWidth();
        double height = image.getLayoutBounds().getHeight();
        image.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    private Optional<Read> read(PhotoId id, Optional<Path> before) throws Exception {
        Path file = desk.folder().photos().thumbnail(id, LONGEST_SIDE);
        return before.filter(file::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Read(file, new Image(file.toUri().toString())));
    }

    private void arrived(Read read) {
        if (read.image().isError()) {
            missing();
        } else {
            shown = Optional.of(read.file());
            image.setImage(read.image());
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
