package naskah.ui.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.photo.Photo;
import naskah.photo.frame.FramedPicture;
import naskah.photo.naming.Placed;
import naskah.storage.PhotoQuery;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.Suggestions;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Naming help: the person clicks on whom the picture shows and types the names; the caption gets left and right right. */
public final class NamingView {
    private static final int LONGEST_SIDE = 2_560;
    private static final Logger LOG = LoggerFactory.getLogger(NamingView.class);

    private final Desk desk;
    private final NamingViewModel model;
    private final PictureGround ground = new PictureGround();
    private final List<Label> markers = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private final VBox names = new VBox();
    private final Label how = new Label();
    private final Label caption = new Label();
    private final Button take = new Button();
    private final LatestWins loading;
    private final LatestWins suggesting;
    private final BorderPane root = new BorderPane();

    public NamingView(Desk desk, NamingViewModel model, Photo photo, Runnable done) {
        this.desk = desk;
        this.model = model;
        this.loading = new LatestWins(desk.lanes().working());
        this.suggesting = new LatestWins(desk.lanes().reading());
        ground.show(photo.framing(), FramedPicture.of(photo.size(), photo.framing()));
        ground.setId("naming-picture");
        ground.onPlaced(this::placeMarkers);
        ground.over().setOnMouseClicked(click -> {
            if (click.getTarget() == ground.over()) {
                model.place(ground.spot(click.getX(), click.getY()));
                fields.getLast().requestFocus();
            }
        });
        build(done);
        model.peopleProperty().subscribe(people -> refresh());
        loading.run(() -> new Image(desk.folder().photos().asShot(photo.id(), LONGEST_SIDE).toUri().toString()),
                ground::image, failure -> {
                    LOG.warn("{} cannot be shown", photo.id(), failure);
                    how.setText(desk.text("crop.failed", photo.original().name()));
                });
    }

    public Node node() {
        return root;
    }

    public void focus() {
        ground.requestFocus();
    }

    public void dispose() {
        loading.cancel();
        suggesting.cancel();
    }

    private void build(Runnable done) {
        root.setId("naming-view");
        root.getStyleClass().add("naming-view");
        Button back = new Button(desk.text("crop.naming.cancel"), Icon.of(Feather.ARROW_LEFT));
        back.setId("naming-back");
        back.getStyleClass().add("small-button");
        back.setOnAction(press -> done.run());
        take.setText(desk.text("crop.naming.take"));
        take.setGraphic(Icon.of(Feather.CHECK));
        take.setId("naming-take");
        take.setDefaultButton(true);
        take.getStyleClass().addAll("small-button", "accent");
        take.setOnAction(press -> {
            model.take();
            done.run();
        });
        HBox bar = new HBox(back);
        bar.getStyleClass().add("crop-bar");
        how.setText(desk.text("crop.naming.how"));
        how.setId("naming-how");
        how.setWrapText(true);
        how.getStyleClass().add("text-muted");
        caption.setWrapText(true);
        caption.setId("naming-caption");
        caption.getStyleClass().add("naming-caption");
        Label becomes = new Label(desk.text("crop.naming.caption"));
        becomes.getStyleClass().add("slot-name");
        names.getStyleClass().add("naming-names");
        VBox beside = new VBox(how, names, becomes, caption, take);
        beside.getStyleClass().add("naming-beside");
        ScrollPane scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("crop-beside");
        root.setTop(bar);
        root.setCenter(ground);
        root.setRight(scroll);
        root.setMinSize(0, 0);
    }

    private void refresh() {
        List<Placed> people = model.people();
        if (fields.size() != people.size()) {
            rebuild(people);
        }
        caption.setText(model.caption());
        take.setDisable(!model.isReady());
        placeMarkers();
    }

    private void rebuild(List<Placed> people) {
        fields.clear();
        markers.clear();
        names.getChildren().clear();
        for (int i = 0; i < people.size(); i++) {
            int index = i;
            TextField field = new TextField(people.get(i).name());
            field.setId("naming-name-" + i);
            field.setPromptText(desk.text("crop.naming.name", i + 1));
            field.textProperty().subscribe((before, text) -> model.name(index, text));
            new Suggestions(field, this::persons, field::setText);
            HBox.setHgrow(field, Priority.ALWAYS);
            Button remove = Icon.button(Feather.X, desk.text("crop.naming.remove", i + 1), () -> model.remove(index));
            HBox row = new HBox(marker(i), field, remove);
            row.getStyleClass().add("naming-row");
            names.getChildren().add(row);
            fields.add(field);
            Label marker = marker(i);
            marker.setOnMouseDragged(drag -> {
                Point2D at = ground.over().sceneToLocal(drag.getSceneX(), drag.getSceneY());
                model.move(index, ground.spot(at.getX(), at.getY()));
            });
            markers.add(marker);
        }
        ground.over().getChildren().setAll(markers);
    }

    private void persons(String beginning, Consumer<List<String>> then) {
        if (beginning.isBlank()) {
            then.accept(List.of());
            return;
        }
        suggesting.run(
                () -> desk.folder().library().suggest(PhotoQuery.Facet.PERSON, beginning, 8), then, failure -> {
                    LOG.warn("no names are suggested", failure);
                    then.accept(List.of());
                });
    }

    private static Label marker(int index) {
        Label marker = new Label(String.valueOf(index + 1));
        marker.getStyleClass().add("naming-marker");
        return marker;
    }

    private void placeMarkers() {
        for (int i = 0; i < Math.min(markers.size(), model.people().size()); i++) {
            Label marker = markers.get(i);
            Point2D at = ground.point(model.people().get(i).at());
            marker.autosize();
            marker.relocate(at.getX() - marker.getWidth() / 2, at.getY() - marker.getHeight() / 2);
        }
    }
}
