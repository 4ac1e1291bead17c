package naskah.ui.caption;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A card over the photo desk with its title, which Escape puts away wherever in it the keyboard is. */
final class WordsCard extends VBox {
    WordsCard(String id, String title, Runnable close) {
        setId(id);
        getStyleClass().addAll("card-window", "caption-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("card-title");
        getChildren().setAll(heading);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
    }
}
