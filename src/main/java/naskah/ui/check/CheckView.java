package naskah.ui.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import naskah.check.Finding;
import naskah.house.Weight;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Every finding of the article, the heaviest first, with the card of the chosen one below. */
public final class CheckView {
    private static final List<Weight> SHOWN = List.of(Weight.STOP, Weight.ERROR, Weight.WARNING, Weight.NOTE);

    private final Desk desk;
    private final CheckViewModel model;
    private final VBox root = new VBox();
    private final Map<Weight, ToggleButton> filters = new EnumMap<>(Weight.class);
    private final ToggleButton ignored = new ToggleButton();
    private final ListView<Finding> list = new ListView<>();
    private final Label state = new Label();
    private final Label nothing = new Label();
    private final ScrollPane card = new CardScroll();
    private final Subscription following;
    private boolean filling;

    public CheckView(Desk desk, CheckViewModel model) {
        this.desk = desk;
        this.model = model;
        build();
        following = Subscription.combine(
                model.findingsProperty().subscribe(found -> fill()),
                model.stateProperty().subscribe(this::tell),
                model.opened.subscribe(now -> now.ifPresent(this::follow)));
    }

    public Node node() {
        return root;
    }

    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    public void dispose() {
        following.unsubscribe();
    }

    private void build() {
        root.setId("check");
        root.getStyleClass().add("check");
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("check-bar");
        SHOWN.forEach(weight -> bar.getChildren().add(filter(weight)));
        ignored.setId("check-filter-ignored");
        ignored.getStyleClass().addAll("small-button", "check-filter");
        ignored.setOnAction(press -> fill());
        ignored.managedProperty().bind(ignored.visibleProperty());
        bar.getChildren().add(ignored);
        state.setId("check-state");
        state.getStyleClass().add("check-state");
        state.setWrapText(true);
        state.managedProperty().bind(state.visibleProperty());
        list.setId("check-list");
        list.setCellFactory(view -> new FindingCell(desk));
        nothing.getStyleClass().add("check-nothing");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        card.setFitToWidth(true);
        card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        card.getStyleClass().add("check-card");
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
        card.setMinHeight(0);
        root.getChildren().setAll(bar, state, list, card);
    }

    private ToggleButton filter(Weight weight) {
        ToggleButton button = new ToggleButton();
        button.setId("check-filter-" + weight);
        button.setSelected(true);
        button.getStyleClass().addAll("small-button", "check-filter", "weight-" + weight.name().toLowerCase(Locale.ROOT));
        button.setOnAction(press -> fill());
        button.managedProperty().bind(button.visibleProperty());
        filters.put(weight, button);
        return button;
    }

    private void fill() {
        filters.forEach((weight, button) -> {
            long count = model.findings().stream().filter(finding -> finding.weight() == weight).count();
            button.setText(desk.text("check.count." + weight, count));
            button.setVisible(weight != Weight.STOP || count > 0);
        });
        int pardoned = model.ignoredProperty().get().size();
        ignored.setText(desk.text("check.ignored", pardoned));
        ignored.setVisible(pardoned > 0 || ignored.isSelected());
        List<Finding> shown = new ArrayList<>(ignored.isSelected() ? model.ignoredProperty().get() : model.findings());
        shown.removeIf(finding -> !filters.get(finding.weight()).isSelected());
        shown.sort(Comparator.comparing(Finding::weight));
        Optional<Finding> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        int at = list.getSelectionModel().getSelectedIndex();
        filling = true;
        list.getItems().setAll(shown);
        if (chosen.isPresent()) {
            chosen.map(shown::indexOf).filter(index -> index >= 0)
                    .ifPresentOrElse(list.getSelectionModel()::select, () -> list.getSelectionModel().select(Math.min(at, shown.size() - 1)));
        }
        filling = false;
        show(list.getSelectionModel().getSelectedItem());
    }

    private void choose(Finding finding) {
        if (!filling) {
            show(finding);
            if (finding != null && list.isFocused()) {
                model.reveal(finding);
            }
        }
    }

    private void follow(Finding opened) {
        int at = list.getItems().indexOf(opened);
        if (at >= 0) {
            list.getSelectionModel().select(at);
            list.scrollTo(at);
        }
    }

    private void show(Finding finding) {
        card.setVisible(finding != null);
        if (finding == null) {
            card.setContent(null);
            return;
        }
        FindingCard content = new FindingCard(desk, model, finding, list::requestFocus);
        content.needsLayoutProperty().subscribe(changed -> {
            if (changed) {
                card.requestLayout();
            }
        });
        card.setContent(content);
    }

    private void key(KeyEvent key) {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            model.takeBest(finding);
            list.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE && !model.needsGrounds(finding)) {
            model.ignoreHere(finding, "", "");
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            model.goTo(finding);
            key.consume();
        }
    }

    private void tell(CheckState now) {
        boolean quiet = now == CheckState.READ || now == CheckState.READING;
        state.setVisible(!quiet);
        state.setText(quiet ? "" : desk.text("check.state." + now));
        state.setGraphic(quiet ? null : Icon.of(Feather.ALERT_TRIANGLE));
        nothing.setText(desk.text(now == CheckState.READING ? "check.state.READING" : "check.nothing"));
    }

    /** As high as its card is at the panel's width; scrolls only where the panel has not that much. */
    private final class CardScroll extends ScrollPane {
        /** A bar that was there at first goes only where the words fit beside it. */
        private static final double BAR = 16;

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double inner = width - snappedLeftInset() - snappedRightInset() - BAR;
            double frame = snappedTopInset() + snappedBottomInset();
            return getContent() == null ? frame : snapSizeY(getContent().prefHeight(inner) + frame);
        }
    }
}
