package naskah.ui.editor.text;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import naskah.document.BodyRange;

/** What the mouse does in the control besides selecting: dragged words, dropped pictures, the wheel over the margins. */
final class AreaMouse {
    private final BodyArea area;
    private final BodyViewModel model;
    private final Shaping shaping;
    private final PictureDrop pictures;

    AreaMouse(BodyArea area, BodyViewModel model, Shaping shaping, PictureDrop pictures) {
        this.area = area;
        this.model = model;
        this.shaping = shaping;
        this.pictures = pictures;
    }

    void bind() {
        area.setOnSelectionDropped(this::moveWords);
        area.setOnDragOver(this::offer);
        area.setOnDragDropped(this::drop);
        area.addEventHandler(ScrollEvent.SCROLL, this::scrollMargins);
    }

    private void moveWords(MouseEvent event) {
        BodyRange at = at(event.getX(), event.getY());
        shaping.move(at.first(), at.start());
    }

    private void offer(DragEvent event) {
        Dragboard board = event.getDragboard();
        boolean files = board.hasFiles() && !BodyClipboard.pictures(board.getFiles()).isEmpty();
        if (files || board.hasImage() || board.hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        Dragboard board = event.getDragboard();
        BodyRange at = at(event.getX(), event.getY());
        List<Path> files = board.hasFiles() ? BodyClipboard.pictures(board.getFiles()) : List.of();
        model.select(Selected.of(at));
        if (!files.isEmpty()) {
            pictures.files(files);
        } else if (board.hasImage()) {
            pictures.image(board.getImage());
        } else if (board.hasString()) {
            area.replaceSelection(board.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private void scrollMargins(ScrollEvent event) {
        if (event.getTarget() == area) {
            area.scrollYBy(-event.getDeltaY());
        }
    }

    private BodyRange at(double x, double y) {
        int offset = area.hit(x, y).getInsertionIndex();
        return area.range(offset, offset);
    }
}
