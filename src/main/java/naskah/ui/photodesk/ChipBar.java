package naskah.ui.photodesk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import naskah.article.ArticleId;
import naskah.storage.PhotoQuery;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** The conditions that hold now, each to be taken away; it takes no room while there are none. */
final class ChipBar {
    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final ArticleFilter articles;
    private final FlowPane root = new FlowPane(6, 6);

    ChipBar(Desk desk, PhotoDeskViewModel model, ArticleFilter articles) {
        this.desk = desk;
        this.model = model;
        this.articles = articles;
        root.setId("photo-chips");
        root.getStyleClass().addAll("photo-chips", "chips");
        root.managedProperty().bind(root.visibleProperty());
        model.queryProperty().subscribe(this::show);
        articles.headlineProperty().subscribe(headline -> show(model.queryProperty().get()));
    }

    Node node() {
        return root;
    }

    private void show(PhotoQuery query) {
        List<ActiveFilter> active = ActiveFilter.of(query);
        root.setVisible(!active.isEmpty());
        root.getChildren().setAll(active.stream().map(this::chip).toList());
        Button none = new Button(desk.text("photodesk.filter.none"));
        none.setId("filter-none");
        none.getStyleClass().addAll("flat", "small-button");
        none.setOnAction(press -> model.ask(ActiveFilter::none));
        root.getChildren().add(none);
    }

    private Object words(Object value) {
        return value instanceof ArticleId ? articles.headlineProperty().get() : value;
    }

    private Node chip(ActiveFilter filter) {
        String words = desk.text(filter.label(), words(filter.value()));
        HBox chip = new HBox(
                new Label(words),
                Icon.button(Feather.X, desk.text("photodesk.filter.remove", words), () -> model.ask(filter.without())));
        chip.getStyleClass().add("chip");
        return chip;
    }
}
