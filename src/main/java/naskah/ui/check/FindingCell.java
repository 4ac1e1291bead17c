package naskah.ui.check;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import naskah.check.Finding;
import naskah.ui.Desk;

/** A finding as a row: its weight as a colour, the words, what is wrong with them. */
final class FindingCell extends ListCell<Finding> {
    private final Desk desk;
    private final Region dot = new Region();
    private final Label words = new Label();
    private final Label where = new Label();
    private final Label message = new Label();
    private final HBox row;

    FindingCell(Desk desk) {
        this.desk = desk;
        dot.getStyleClass().add("finding-dot");
        words.getStyleClass().add("finding-words");
        where.getStyleClass().add("finding-where");
        message.getStyleClass().add("finding-line");
        where.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(words, where);
        head.getStyleClass().add("finding-head");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        VBox text = new VBox(head, message);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        row = new HBox(dot, text);
        row.getStyleClass().add("finding-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        setGraphic(empty ? null : row);
        row.getStyleClass().removeIf(name -> name.startsWith("weight-"));
        if (!empty) {
            row.getStyleClass().add(FindingCard.weight(finding));
            words.setText(finding.text().isBlank() ? desk.text("rule." + finding.id() + ".name") : finding.text());
            where.setText(desk.text("check.where." + finding.passage().kind()));
            message.setText(FindingCard.message(desk, finding));
            setAccessibleText(desk.text("check.weight." + finding.weight()) + ": " + words.getText() + ". " + message.getText());
        }
    }
}
