package naskah.ui.caption;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;

/** Asks for every article that shows a changed photo whether its words follow; its own words stand beside the old and the new ones. */
final class ArticlesCard {
    private final Desk desk;
    private final ArticlesViewModel model;
    private final ListView<ArticleUse> list;
    private final Button apply = new Button();
    private final WordsCard root;

    ArticlesCard(Desk desk, ArticlesViewModel model, Runnable close) {
        this.desk = desk;
        this.model = model;
        list = new ListView<>(model.uses());
        list.setId("caption-articles-list");
        list.setAccessibleText(desk.text("caption.articles.title"));
        list.setCellFactory(all -> new ArticleUseCell(desk));
        list.setOnKeyPressed(key -> {
            ArticleUse chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && chosen != null) {
                chosen.tickedProperty().set(!chosen.tickedProperty().get());
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label why = new Label(desk.text("caption.articles.why"));
        why.setWrapText(true);
        why.setMinHeight(Label.USE_PREF_SIZE);
        root = new WordsCard("caption-articles", desk.text("caption.articles.title"), close);
        root.getChildren().addAll(why, list, buttons(close));
        model.uses().forEach(this::follow);
        model.uses().addListener((ListChangeListener<ArticleUse>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::follow);
            }
            refresh();
        });
        model.busyProperty().subscribe(now -> refresh());
    }

    Node node() {
        return root;
    }

    void focus() {
        list.requestFocus();
        list.getSelectionModel().select(0);
    }

    private FlowPane buttons(Runnable close) {
        apply.setId("caption-articles-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(press -> model.apply());
        Button done = new Button(desk.text("caption.close"));
        done.setId("caption-articles-close");
        done.setOnAction(press -> close.run());
        FlowPane row = new FlowPane(8, 8, apply, done);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void follow(ArticleUse use) {
        use.tickedProperty().subscribe(now -> refresh());
        use.stateProperty().subscribe(now -> refresh());
    }

    private void refresh() {
        long wanted = model.uses().stream().filter(ArticleUse::isWanted).count();
        apply.setText(desk.text("caption.articles.apply", wanted));
        apply.setDisable(wanted == 0 || model.busyProperty().get());
    }
}
