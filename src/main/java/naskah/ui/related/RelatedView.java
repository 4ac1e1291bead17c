package naskah.ui.related;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import naskah.article.Related;
import naskah.ui.Desk;
import naskah.ui.control.Thumbnails;
import naskah.ui.editor.EditingSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The picker of related news: what was chosen above, what can be added below. */
public final class RelatedView {
    private static final int ROWS_SHOWN = 5;
    private static final int FRAME = 4;

    private final Desk desk;
    private final RelatedViewModel model;
    private final VBox root = new VBox();
    private final ListView<Related> chosen;
    private final ListView<Offer> offers;
    private final CustomTextField search = new CustomTextField();

    public RelatedView(Desk desk, EditingSession session, Thumbnails thumbnails) {
        this.desk = desk;
        this.model = new RelatedViewModel(desk, session);
        this.chosen = list("related-chosen", new ListView<>(model.items()), "related.none");
        this.offers = list("related-offers", new ListView<>(model.offers()), "related.offers.none");
        chosen.setCellFactory(list -> new ChosenCell(desk, model, thumbnails));
        offers.setCellFactory(list -> new OfferCell(desk, model, thumbnails));
        chosen.addEventFilter(KeyEvent.KEY_PRESSED, this::chosenKey);
        offers.setOnKeyPressed(this::offerKey);
        offers.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                addSelected();
            }
        });
        root.setId("related");
        root.getStyleClass().add("related-pane");
        root.getChildren().addAll(chosen, searchField(), offersTitle(), trouble(), offers);
        root.getChildren().addAll(externalLink());
    }

    public Node node() {
        return root;
    }

    public RelatedViewModel model() {
        return model;
    }

    public void focus() {
        search.requestFocus();
    }

    /** Does {@code go.related}. */
    public void perform(String commandId) {
        if (commandId.equals("go.related")) {
            focus();
        }
    }

    public void dispose() {
        model.dispose();
    }

    private <T> ListView<T> list(String id, ListView<T> list, String emptyKey) {
        list.setId(id);
        Label empty = new Label(desk.text(emptyKey));
        empty.setWrapText(true);
        empty.getStyleClass().addAll("text-muted", "empty");
        list.setPlaceholder(empty);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.clamp(list.getItems().size(), 1, ROWS_SHOWN) * list.getFixedCellSize() + FRAME,
                list.getItems(), list.fixedCellSizeProperty()));
        list.minHeightProperty().bind(list.fixedCellSizeProperty().add(FRAME));
        return list;
    }

    private Node searchField() {
        search.setId("related-search");
        search.setPromptText(desk.text("related.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isAltDown() && !model.offers().isEmpty()) {
                offers.getSelectionModel().selectFirst();
                offers.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && model.isSearching()) {
                search.clear();
                event.consume();
            }
        });
        return search;
    }

    private Node offersTitle() {
        Label title = new Label();
        title.setId("related-offers-title");
        title.getStyleClass().addAll("section-title", "text-small");
        title.textProperty().bind(model.queryProperty()
                .map(typed -> desk.text(typed.isBlank() ? "related.suggestions" : "related.found")));
        return title;
    }

    private Node trouble() {
        Label trouble = new Label();
        trouble.setId("related-trouble");
        trouble.getStyleClass().add("field-error");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private Node[] externalLink() {
        ToggleButton open = new ToggleButton(desk.text("related.link"), new FontIcon(Feather.LINK));
        open.setId("related-link");
        open.getStyleClass().add("small");
        ExternalLinkForm form = new ExternalLinkForm(desk, model, () -> open.setSelected(false));
        form.node().visibleProperty().bind(open.selectedProperty());
        form.node().managedProperty().bind(open.selectedProperty());
        open.setOnAction(event -> {
            if (open.isSelected()) {
                form.focus();
            }
        });
        return new Node[] {open, form.node()};
    }

    /** Alt+Up and Alt+Down move the item, Delete takes it out; the same item stays selected. */
    private void chosenKey(KeyEvent event) {
        int at = chosen.getSelectionModel().getSelectedIndex();
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(at, at - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(at, at + 1);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.remove(at);
            chosen.getSelectionModel().select(Math.min(at, model.items().size() - 1));
        } else {
            return;
        }
        event.consume();
    }

    private void move(int from, int to) {
        if (model.move(from, to)) {
            chosen.getSelectionModel().clearAndSelect(to);
            chosen.scrollTo(to);
        }
    }

    private void offerKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            addSelected();
            event.consume();
        }
    }

    private void addSelected() {
        Offer offer = offers.getSelectionModel().getSelectedItem();
        if (offer != null) {
            model.add(offer);
        }
    }
}
