package naskah.ui.crop;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.frame.Framing;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The crop screen: the picture large, every slot beside it live, and the tools above. */
public final class CropView {
    /** Sharp enough to judge a crop by; a larger one would only be slower to move. */
    private static final int LARGE = 1_600;

    private static final int SMALL = 480;

    private static final Logger LOG = LoggerFactory.getLogger(CropView.class);

    private final Desk desk;
    private final CropViewModel model;
    private final PictureGround ground = new PictureGround();
    private final List<SlotTile> tiles;
    private final CropBar bar;
    private final Label warning = new Label();
    private final LatestWins loading;
    private final LatestWins looking;
    private Photo photo;
    private List<String> articles = List.of();
    private String trouble = "";
    private final Label hint = new Label();
    private final BorderPane root = new BorderPane();

    /** @param done is run when the person has finished */
    public CropView(Desk desk, CropViewModel model, Photo photo, Runnable done) {
        this.desk = desk;
        this.model = model;
        this.photo = photo;
        this.loading = new LatestWins(desk.lanes().working());
        this.looking = new LatestWins(desk.lanes().reading());
        this.bar = new CropBar(desk, model, done);
        this.tiles = model.slots().stream().map(slot -> new SlotTile(desk, model, slot)).toList();
        new CropStage(desk, model, ground).gridWhile(bar.levelling());
        build();
        model.framingProperty().subscribe(framing -> refresh());
        model.targetProperty().subscribe(target -> refresh());
        loading.run(() -> new Read(read(photo.id(), LARGE), read(photo.id(), SMALL)), this::arrived, this::failed);
        looking.run(() -> SideWords.articles(desk.folder(), photo), this::found, failure ->
                LOG.warn("the captions of {} could not be read", photo.id(), failure));
    }

    public Node node() {
        return root;
    }

    public void focus() {
        ground.requestFocus();
    }

    /** The same photo after an edit, an undo or somebody else's change. */
    public void show(Photo now) {
        photo = now;
        model.show(now.framing());
        warn();
    }

    public void dispose() {
        loading.cancel();
        looking.cancel();
    }

    private void build() {
        root.setId("crop-view");
        root.getStyleClass().add("crop-view");
        warning.setId("crop-warning");
        warning.getStyleClass().add("crop-warning");
        warning.setWrapText(true);
        VBox slots = new VBox();
        slots.getStyleClass().add("crop-slots");
        tiles.forEach(tile -> slots.getChildren().add(tile.node()));
        ScrollPane beside = new ScrollPane(slots);
        beside.setFitToWidth(true);
        beside.getStyleClass().add("crop-beside");
        root.setTop(new VBox(bar.node(), warning));
        root.setCenter(ground);
        root.setRight(beside);
        root.setMinSize(0, 0);
        hint.getStyleClass().add("crop-hint");
        hint.setWrapText(true);
        root.setBottom(hint);
    }

    private record Read(Image large, Image small) {}

    private Image read(PhotoId id, int longestSide) throws Exception {
        Path file = desk.folder().photos().asShot(id, longestSide);
        return new Image(file.toUri().toString());
    }

    private void arrived(Read read) {
        ground.image(read.large());
        tiles.forEach(tile -> tile.image(read.small()));
        refresh();
    }

    private void found(List<String> headlines) {
        articles = headlines;
        warn();
    }

    private void failed(Exception failure) {
        LOG.warn("{} cannot be shown", photo.id(), failure);
        trouble = desk.text("crop.failed", photo.original().name());
        warn();
    }

    private void refresh() {
        Framing framing = model.framing();
        ground.show(framing, model.picture());
        tiles.forEach(SlotTile::refresh);
        bar.refresh();
        hint.setText(desk.text(switch (model.target()) {
            case Target.OfSlot of -> "crop.hint.slot";
            case Target.Focus point -> "crop.hint.focus";
            case Target.Hidden part -> "crop.hint.hidden";
        }));
        warn();
    }

    private void warn() {
        String told = trouble.isEmpty() && model.framing().flipped() ? sides() : trouble;
        warning.setText(told);
        warning.setVisible(!told.isEmpty());
        warning.setManaged(!told.isEmpty());
    }

    /** Which captions a flip makes wrong, empty when none. */
    private String sides() {
        boolean own = SideWords.tells(photo.metadata().description()) || SideWords.tells(photo.metadata().altText());
        String named = String.join("; ", articles);
        if (articles.isEmpty()) {
            return own ? desk.text("crop.flipped.library") : "";
        }
        return desk.text(own ? "crop.flipped.both" : "crop.flipped.articles", named);
    }
}
