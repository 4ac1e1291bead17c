package naskah.ui.photodesk;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import naskah.article.ArticleId;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Says why photos were not thrown away: articles show them, and each is a click away. */
final class InTheWayBar {
    private static final int NAMED = 6;

    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final Consumer<ArticleId> open;
    private final FlowPane root = new FlowPane(12, 4);

    InTheWayBar(Desk desk, PhotoDeskViewModel model, Consumer<ArticleId> open) {
        this.desk = desk;
        this.model = model;
        this.open = open;
        root.setId("photo-in-use");
        root.getStyleClass().add("standing-bar");
        root.managedProperty().bind(root.visibleProperty());
        model.inTheWayProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(List<Summary> articles) {
        root.setVisible(!articles.isEmpty());
        Label words = new Label(desk.text("photodesk.trash.inUse", articles.size()), Icon.of(Feather.ALERT_TRIANGLE));
        words.setWrapText(true);
        words.maxWidthProperty().bind(root.widthProperty().subtract(40));
        root.getChildren().setAll(words);
        articles.stream().limit(NAMED).map(this::link).forEach(root.getChildren()::add);
        if (articles.size() > NAMED) {
            root.getChildren().add(new Label(desk.text("photodesk.trash.more", articles.size() - NAMED)));
        }
        root.getChildren().add(Icon.button(Feather.X, desk.text("shell.dismiss"), model::letGo));
    }

    private Node link(Summary article) {
        String headline = article.card().headline();
        Hyperlink link = new Hyperlink(headline.isBlank() ? desk.text("list.untitled") : headline);
        link.setOnAction(press -> open.accept(article.id()));
        return link;
    }
}
