package naskah.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.draft.DraftState;
import org.kordamp.ikonli.feather.Feather;

/** Stands above the article for as long as something keeps it from being saved. */
final class StandingBar {
    private final Desk desk;
    private final Consumer<Standing.Action> perform;
    private final FlowPane root = new FlowPane(12, 8);

    StandingBar(Desk desk, Consumer<Standing.Action> perform) {
        this.desk = desk;
        this.perform = perform;
        root.setId("standing");
        root.getStyleClass().add("standing-bar");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    Node node() {
        return root;
    }

    void show(DraftState state) {
        root.getChildren().clear();
        Standing.of(state).ifPresent(standing -> {
            Label words = new Label(desk.text(standing.key()), Icon.of(Feather.ALERT_TRIANGLE));
            words.setWrapText(true);
            words.maxWidthProperty().bind(root.widthProperty().subtract(40));
            words.setMinHeight(Label.USE_PREF_SIZE);
            root.getChildren().add(words);
            standing.actions().forEach(action -> root.getChildren().add(button(action)));
        });
        root.setVisible(Standing.of(state).isPresent());
    }

    private Button button(Standing.Action action) {
        Button button = new Button(desk.text("shell.action." + action));
        button.setId("standing." + action);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> perform.accept(action));
        return button;
    }
}
