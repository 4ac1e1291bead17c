package naskah.ui.editor.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.document.BodyRange;
import naskah.ui.Desk;

/** The bar above the text in which a link gets its address; Enter links, an empty field unlinks, Esc goes back. */
final class LinkBar {
    private final Desk desk;
    private final Shaping shaping;
    private final Runnable back;
    private final TextField address = new TextField();
    private final Label problem = new Label();
    private final Button remove = new Button();
    private final VBox node = new VBox();
    private BodyRange range = BodyRange.at(0, 0);

    LinkBar(Desk desk, Shaping shaping, Runnable back) {
        this.desk = desk;
        this.shaping = shaping;
        this.back = back;
        build();
        close();
    }

    Node node() {
        return node;
    }

    void open() {
        range = shaping.linkRange();
        String href = shaping.linkIn(range);
        address.setText(href);
        remove.setDisable(href.isEmpty());
        tell("");
        show(true);
        address.requestFocus();
        address.selectAll();
    }

    private void build() {
        Label label = new Label(desk.text("editor.link.address"));
        label.setLabelFor(address);
        address.setId("link-address");
        address.setPromptText(desk.text("editor.link.prompt"));
        problem.setId("link-problem");
        problem.getStyleClass().add("body-bar-problem");
        HBox.setHgrow(address, Priority.ALWAYS);
        Button apply = button("link-apply", "editor.link.apply", this::apply);
        apply.getStyleClass().add("accent");
        remove.setId("link-remove");
        remove.setText(desk.text("editor.link.remove"));
        remove.setOnAction(event -> put(""));
        Button cancel = button("link-cancel", "editor.link.cancel", this::leave);
        HBox row = new HBox(8, label, address, apply, remove, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        address.setOnAction(event -> apply());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        node.getStyleClass().add("body-bar");
        node.getChildren().setAll(row, problem);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(desk.text(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void apply() {
        put(address.getText());
    }

    private void put(String typed) {
        if (shaping.link(range, typed)) {
            leave();
        } else {
            tell(desk.text("editor.link.wrong"));
        }
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    private void leave() {
        close();
        back.run();
    }

    private void close() {
        show(false);
    }

    private void show(boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void tell(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }
}
