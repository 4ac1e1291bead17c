package naskah.ui.people;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.people.DoorViewModel.Candidate;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Somebody in the list at the door: name, roles, and a key where a PIN or passphrase is asked. */
final class CandidateCell extends ListCell<Candidate> {
    private final Desk desk;
    private final Label name = new Label();
    private final Label roles = new Label();
    private final FontIcon key = Icon.of(Feather.KEY);
    private final HBox row;

    CandidateCell(Desk desk) {
        this.desk = desk;
        name.getStyleClass().add("row-headline");
        roles.getStyleClass().add("row-facts");
        VBox words = new VBox(name, roles);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words, key);
        row.getStyleClass().add("row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Candidate candidate, boolean empty) {
        super.updateItem(candidate, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            name.setText(candidate.person().name());
            roles.setText(RoleWords.of(candidate.person(), desk.messages()));
            key.setVisible(candidate.secret());
            setAccessibleText(name.getText() + ", " + roles.getText());
        }
    }
}
