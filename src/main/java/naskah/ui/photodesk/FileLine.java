package naskah.ui.photodesk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import naskah.document.Beginning;
import naskah.ui.Desk;

/** What a photo's file says otherwise than the library, with the button that takes it over. */
final class FileLine extends HBox {
    private static final int LONGEST = 240;

    /** @param key the words around {@code text}, which say where in the file it stands */
    FileLine(Desk desk, String key, String text, boolean writable, Runnable take) {
        String shown = Beginning.of(text, LONGEST);
        Label words = new Label(desk.text(key, shown));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button(desk.text("photodesk.file.take"));
        button.setAccessibleText(desk.text("photodesk.file.take") + ": " + shown);
        button.getStyleClass().addAll("flat", "accent", "small-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(press -> take.run());
        button.setDisable(!writable);
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(words, button);
    }
}
