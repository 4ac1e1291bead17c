package naskah.ui.rights;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.ui.photodesk.PhotoDeed;
import naskah.ui.photodesk.PhotoWork;
import org.kordamp.ikonli.feather.Feather;

/** Sets the rights of all chosen photos at once, on a card over the photo desk. */
public final class RightsDeed {
    private RightsDeed() {}

    /** @param open shows an article */
    public static PhotoDeed of(Consumer<ArticleId> open) {
        return new PhotoDeed("photo.rights", Feather.SHIELD, true, (work, photos) -> show(work, photos, open));
    }

    private static void show(PhotoWork work, List<PhotoId> photos, Consumer<ArticleId> open) {
        RightsView view = new RightsView(work.desk(), work.edits(), open);
        work.showCard(card(work, photos, view.node()));
        view.show(photos);
        view.focus();
    }

    private static Node card(PhotoWork work, List<PhotoId> photos, Node rights) {
        Label title = new Label(work.desk().text("rights.title", photos.size()));
        title.getStyleClass().add("card-title");
        ScrollPane scroll = new ScrollPane(rights);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "rights-scroll");
        VBox card = new VBox(title, scroll);
        card.setId("rights-card");
        card.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                work.back();
                key.consume();
            }
        });
        card.getStyleClass().addAll("card-window", "rights-card");
        return card;
    }
}
