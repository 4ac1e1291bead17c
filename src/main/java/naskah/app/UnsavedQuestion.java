package naskah.app;

import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import naskah.ui.Desk;

/** Asks whether to close although what is written cannot be saved: only the person may decide that. */
final class UnsavedQuestion {
    private UnsavedQuestion() {}

    /** Whether to close all the same. */
    static boolean ask(Desk desk, Window owner, List<String> sheets) {
        ButtonType anyway = new ButtonType(desk.text("shell.quit.anyway"), ButtonBar.ButtonData.OTHER);
        ButtonType stay = new ButtonType(desk.text("shell.quit.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.WARNING, desk.text("shell.quit.unsaved"), stay, anyway);
        question.initOwner(owner);
        question.setHeaderText(null);
        question.getDialogPane().getStylesheets().setAll(sheets);
        question.getDialogPane().lookupButton(anyway).setId("quit.anyway");
        question.getDialogPane().lookupButton(stay).setId("quit.stay");
        return question.showAndWait().filter(anyway::equals).isPresent();
    }
}
