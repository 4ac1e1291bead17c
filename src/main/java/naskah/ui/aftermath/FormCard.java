package naskah.ui.aftermath;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.WordsArea;

/** A card over the window in which something is noted for good: its fields, why it was not taken, and two ways out. */
public class FormCard extends VBox {
    private final Button done;
    private final VBox fields = new VBox();
    private Node first = this;

    /** @param ready whether it may be noted */
    FormCard(Desk desk, String title, ObservableValue<String> trouble, ObservableValue<Boolean> ready, Runnable cancel) {
        setId("after-card");
        getStyleClass().addAll("card-window", "after-card");
        setMaxHeight(USE_PREF_SIZE);
        fields.getStyleClass().add("after-fields");
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        Label wrong = new Label();
        wrong.setId("after-trouble");
        wrong.getStyleClass().add("after-trouble");
        wrong.setWrapText(true);
        wrong.setMinHeight(USE_PREF_SIZE);
        wrong.textProperty().bind(trouble);
        wrong.visibleProperty().bind(trouble.map(said -> !said.isEmpty()));
        wrong.managedProperty().bind(wrong.visibleProperty());
        done = button("after-do", desk.text("after.note"));
        done.getStyleClass().add("accent");
        done.disableProperty().bind(ready.map(may -> !may));
        Button back = button("after-cancel", desk.text("workflow.cancel"));
        back.setOnAction(press -> cancel.run());
        HBox buttons = new HBox(8, back, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, fields, wrong, buttons);
    }

    /** Goes to the first field. */
    public final void focus() {
        first.requestFocus();
    }

    final void onDone(Runnable deed) {
        done.setOnAction(press -> deed.run());
    }

    final void fill(Node focused, Node... boxes) {
        first = focused;
        fields.getChildren().setAll(boxes);
    }

    /** Tab leaves it, and the shortcut with Enter notes what is written. */
    final TextArea area(String id, int rows) {
        return WordsArea.of(id, rows, done::fire);
    }

    private static Button button(String id, String text) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
