package naskah.ui.aftermath;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naskah.article.NewsTime;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.control.FieldBox;

/** Asks for a correction, a reply or an update, and in which article readers are told of it. */
public final class CorrectionCard extends FormCard {
    private final Desk desk;
    private final CorrectionViewModel model;
    private final ListView<Summary> articles = new ListView<>();

    /** @param done runs once it is noted, and instead of it when the person thinks better of it */
    public CorrectionCard(Desk desk, CorrectionViewModel model, Runnable done) {
        super(desk, desk.text("after.title." + model.kind().tag()), model.troubleProperty(), model.readyProperty(), done);
        this.desk = desk;
        this.model = model;
        String kind = model.kind().tag();
        TextArea wrong = area("after-wrong", 3);
        wrong.textProperty().bindBidirectional(model.wrongProperty());
        TextArea right = area("after-right", 3);
        right.textProperty().bindBidirectional(model.rightProperty());
        fill(
                wrong,
                new FieldBox(desk.text("after.wrong." + kind), wrong),
                new FieldBox(desk.text("after.right." + kind), right),
                carrier());
        onDone(() -> model.note(done));
    }

    private Node carrier() {
        ToggleGroup group = new ToggleGroup();
        RadioButton here = choice("after.here", group);
        RadioButton other = choice("after.elsewhere", group);
        group.selectToggle(model.apartProperty().get() ? other : here);
        group.selectedToggleProperty().subscribe(chosen -> model.apartProperty().set(chosen == other));
        Label label = new Label(desk.text("after.carrier"));
        label.getStyleClass().add("field-label");
        HBox choices = new HBox(16, here, other);
        choices.setAlignment(Pos.CENTER_LEFT);
        VBox search = new VBox(4, search(), articles());
        search.visibleProperty().bind(model.apartProperty());
        search.managedProperty().bind(search.visibleProperty());
        VBox box = new VBox(4, label, choices, search);
        box.getStyleClass().add("field");
        return box;
    }

    private RadioButton choice(String id, ToggleGroup group) {
        RadioButton choice = new RadioButton(desk.text(id));
        choice.setId(id.replace('.', '-'));
        choice.setToggleGroup(group);
        return choice;
    }

    private Node search() {
        TextField search = new TextField();
        search.setId("after-search");
        search.setPromptText(desk.text("related.search"));
        search.setAccessibleText(desk.text("related.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && !model.found().isEmpty()) {
                articles.getSelectionModel().selectFirst();
                articles.requestFocus();
                key.consume();
            }
        });
        return search;
    }

    private Node articles() {
        articles.setId("after-articles");
        articles.setAccessibleText(desk.text("after.elsewhere"));
        articles.getStyleClass().add("after-articles");
        articles.setItems(model.found());
        articles.setPlaceholder(new Label(desk.text("after.noArticles")));
        articles.setCellFactory(list -> new ArticleCell());
        articles.getSelectionModel().selectedItemProperty().subscribe(model.carrierProperty()::set);
        model.carrierProperty().subscribe(chosen -> {
            if (chosen != null && articles.getSelectionModel().getSelectedItem() != chosen) {
                articles.getSelectionModel().select(chosen);
            }
        });
        return articles;
    }

    /** An article as a row: headline, and where and when it stands. */
    private final class ArticleCell extends ListCell<Summary> {
        private final Label headline = new Label();
        private final Label facts = new Label();
        private final VBox row = new VBox(headline, facts);

        ArticleCell() {
            headline.getStyleClass().add("row-headline");
            facts.getStyleClass().add("row-facts");
            row.getStyleClass().add("after-article");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Summary summary, boolean empty) {
            super.updateItem(summary, empty);
            setGraphic(empty ? null : row);
            if (!empty) {
                String words = summary.card().headline();
                headline.setText(words.isBlank() ? desk.text("list.untitled") : words);
                facts.setText(Stream.of(
                                desk.text("list.stage." + summary.stage()), summary.card().category(),
                                summary.card().published().map(NewsTime::printed).orElse(""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
            }
        }
    }
}
