package naskah.ui.related;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import naskah.article.Related;
import naskah.ui.Desk;
import naskah.ui.control.Thumbnails;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An item that was chosen; it can be dragged to another place of its list. */
final class ChosenCell extends ListCell<Related> {
    private static final String DRAGGED = "naskah-related:";

    private final Desk desk;
    private final RelatedViewModel model;
    private final NewsRow row;
    private final Button remove = new Button();

    ChosenCell(Desk desk, RelatedViewModel model, Thumbnails thumbnails) {
        this.desk = desk;
        this.model = model;
        this.row = new NewsRow(thumbnails);
        remove.setGraphic(new FontIcon(Feather.X));
        remove.getStyleClass().addAll("button-icon", "flat", "small");
        remove.setTooltip(new Tooltip(desk.text("related.remove")));
        remove.setAccessibleText(desk.text("related.remove"));
        remove.setFocusTraversable(false);
        remove.setOnAction(event -> model.remove(getIndex()));
        setPrefWidth(0);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragEntered(event -> getStyleClass().add("drop-here"));
        setOnDragExited(event -> getStyleClass().remove("drop-here"));
        setOnDragDropped(this::drop);
    }

    @Override
    protected void updateItem(Related item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        remove.setId("related-remove-" + getIndex());
        row.show(item.card(), item.article().isPresent() ? "" : desk.text("related.elsewhere"), List.of(), remove);
        setGraphic(row);
    }

    private void drag(MouseEvent event) {
        if (getItem() != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(DRAGGED + getIndex());
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(row.snapshot(null, null));
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (dragged(event) >= 0) {
            event.acceptTransferModes(TransferMode.MOVE);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        int from = dragged(event);
        int to = getItem() == null ? model.items().size() - 1 : getIndex();
        event.setDropCompleted(from >= 0 && model.move(from, to));
        event.consume();
    }

    private static int dragged(DragEvent event) {
        String text = event.getDragboard().getString();
        boolean ours = text != null && text.matches(DRAGGED + "\\d{1,4}") && event.getGestureSource() != null;
        return ours ? Integer.parseInt(text.substring(DRAGGED.length())) : -1;
    }
}
