package naskah.ui.preview;

import java.time.Duration;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import naskah.command.Commands;
import naskah.ui.Desk;
import naskah.ui.editor.EditingSession;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pane of the preview; its browser starts only when somebody sees the pane, after the window's first frame. */
public final class PreviewView {
    private static final Duration AFTER_FIRST_FRAME = Duration.ofMillis(250);

    /** In ems. */
    private static final double ROOMY = 22;

    private final Desk desk;
    private final PreviewViewModel model;
    private final BorderPane root = new BorderPane();
    private final StackPane stage = new StackPane();
    private final Label waiting = new Label();
    private final ToggleGroup modes = new ToggleGroup();
    private final Subscription seen;
    private PreviewBrowser browser;

    public PreviewView(Desk desk, EditingSession session, PreviewPages pages) {
        this.desk = desk;
        this.model = new PreviewViewModel(desk, session, pages);
        root.setId("preview");
        root.getStyleClass().add("preview-pane");
        root.setTop(bar());
        root.setCenter(stage);
        root.setBottom(trouble());
        stage.getStyleClass().add("stage");
        stage.getChildren().add(waiting);
        waiting.setText(desk.text("preview.waiting"));
        waiting.getStyleClass().add("text-muted");
        seen = showing().subscribe(now -> seen(Boolean.TRUE.equals(now)))
                .and(focused().subscribe(now -> renewed(Boolean.TRUE.equals(now))));
    }

    public Node node() {
        return root;
    }

    public PreviewViewModel model() {
        return model;
    }

    public void focus() {
        if (browser == null) {
            modes.getSelectedToggle().getProperties().computeIfPresent("node", (key, node) -> focused((Node) node));
        } else {
            browser.focus();
        }
    }

    /** Does {@code view.desktop}, {@code view.phone} and {@code view.share}; others are not the preview's. */
    public void perform(String commandId) {
        if (commandId.equals("view.preview")) {
            model.showAgain();
        }
        for (PreviewMode mode : PreviewMode.values()) {
            if (mode.command().equals(commandId)) {
                model.choose(mode);
            }
        }
    }

    /** Brings the first of these elements that is on the page into sight. */
    public void bring(List<String> ids) {
        if (browser != null) {
            browser.bring(ids);
        }
    }

    public void dispose() {
        seen.unsubscribe();
        model.dispose();
        if (browser != null) {
            browser.dispose();
        }
    }

    private ObservableValue<Boolean> showing() {
        return root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .flatMap(open -> root.visibleProperty().map(visible -> open && visible))
                .orElse(false);
    }

    private ObservableValue<Boolean> focused() {
        return root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).orElse(false);
    }

    private void renewed(boolean now) {
        if (now && browser != null) {
            model.renewPictures();
        }
    }

    private void seen(boolean now) {
        if (now && browser == null) {
            desk.lanes().timer().after(AFTER_FIRST_FRAME, this::start);
        } else {
            model.setActive(now);
        }
    }

    private void start() {
        if (browser == null && Boolean.TRUE.equals(showing().getValue())) {
            browser = new PreviewBrowser(model);
            stage.getChildren().setAll(browser.node());
            model.setActive(true);
        }
    }

    private Node bar() {
        HBox segments = new HBox(
                segment(PreviewMode.DESKTOP, Feather.MONITOR, "left-pill"),
                segment(PreviewMode.PHONE, Feather.SMARTPHONE, "center-pill"),
                segment(PreviewMode.SHARE, Feather.SHARE_2, "right-pill"));
        segments.getStyleClass().add("segments");
        HBox bar = new HBox(segments);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("bar");
        bar.widthProperty().subscribe(width -> narrow(width.doubleValue()));
        return bar;
    }

    /** Where there is no room for both, the words stay and the icons go. */
    private void narrow(double width) {
        for (Toggle toggle : modes.getToggles()) {
            ToggleButton button = (ToggleButton) toggle;
            boolean roomy = width <= 0 || width >= ROOMY * button.getFont().getSize();
            button.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        }
    }

    private ToggleButton segment(PreviewMode mode, Ikon icon, String place) {
        ToggleButton button = new ToggleButton(desk.text("preview.mode." + mode.id()), new FontIcon(icon));
        button.setId("preview-" + mode.id());
        button.getStyleClass().addAll(place, "small");
        button.setToggleGroup(modes);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.getProperties().put("node", button);
        button.setTooltip(new Tooltip(Commands.byId(mode.command()).label(desk.messages())));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.choose(mode);
        });
        model.modeProperty().subscribe(chosen -> button.setSelected(chosen == mode));
        return button;
    }

    private Node trouble() {
        Label label = new Label();
        label.setId("preview-trouble");
        label.setWrapText(true);
        label.getStyleClass().add("trouble");
        label.textProperty().bind(model.troubleProperty());
        label.visibleProperty().bind(model.troubleProperty().map(text -> !text.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Node focused(Node node) {
        node.requestFocus();
        return node;
    }
}
