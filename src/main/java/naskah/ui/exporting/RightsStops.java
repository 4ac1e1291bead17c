package naskah.ui.exporting;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.rights.Blocked;
import naskah.rights.RightsWords;
import naskah.ui.Desk;

/** Which photos keep an article from going out, and where somebody answers for them by name and with a reason. */
final class RightsStops extends VBox {
    private final Desk desk;
    private final TextField name;
    private final TextField reason;

    /** @param waive hears name and reason; where persons are signed in, each answers in their own name */
    RightsStops(Desk desk, TransferState.Stopped stopped, BiConsumer<String, String> waive, Runnable leave) {
        this.desk = desk;
        this.name = field("name");
        name.setText(desk.person().name());
        name.setEditable(desk.person().isAlone());
        this.reason = field("reason");
        getStyleClass().add("rights-stops");
        RightsWords words = new RightsWords(desk.messages(), desk.house().zone());
        getChildren().add(line("transfer-message", desk.text("rights.stop.title")));
        for (Blocked each : stopped.blocked()) {
            getChildren().add(line("rights-stop", words.refusal(each)));
        }
        getChildren().addAll(line("rights-stop-hint", desk.text("rights.stop.hint")), buttons(waive, leave));
    }

    private Node buttons(BiConsumer<String, String> waive, Runnable leave) {
        Button pass = button("pass", () -> waive.accept(name.getText().strip(), reason.getText().strip()));
        pass.disableProperty().bind(name.textProperty().map(String::isBlank)
                .flatMap(noName -> reason.textProperty().map(text -> noName || text.isBlank())));
        FlowPane row = new FlowPane(name, reason, pass, button("leave", leave));
        row.getStyleClass().add("rights-stop-answer");
        return row;
    }

    private TextField field(String part) {
        TextField field = new TextField();
        field.setId("rights-stop-" + part);
        field.setPromptText(desk.text("rights.stop." + part));
        field.setAccessibleText(desk.text("rights.stop." + part));
        return field;
    }

    private Button button(String part, Runnable deed) {
        Button button = new Button(desk.text("rights.stop." + part));
        button.setId("rights-stop-" + part);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> deed.run());
        return button;
    }

    private static Label line(String id, String text) {
        Label line = new Label(text);
        line.setId(id);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
