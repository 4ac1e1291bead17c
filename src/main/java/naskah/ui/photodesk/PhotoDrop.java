package naskah.ui.photodesk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import org.kordamp.ikonli.feather.Feather;

/** Takes files and folders that are dropped on the photo desk, and says so while they hover. */
final class PhotoDrop {
    private final Predicate<List<Path>> take;
    private final BooleanSupplier open;
    private final StackPane hint;

    PhotoDrop(Desk desk, BooleanSupplier open, Predicate<List<Path>> take) {
        this.open = open;
        this.take = take;
        Label words = new Label(desk.text("photodesk.drop"), Icon.of(Feather.DOWNLOAD));
        words.getStyleClass().add("import-drop-words");
        hint = new StackPane(words);
        hint.setId("photo-drop");
        hint.getStyleClass().add("import-drop");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    Node hint() {
        return hint;
    }

    void on(Node window) {
        window.setOnDragOver(event -> {
            boolean ours = isOurs(event);
            hint.setVisible(ours);
            if (ours) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.setOnDragExited(event -> hint.setVisible(false));
        window.setOnDragDropped(event -> {
            hint.setVisible(false);
            if (isOurs(event)) {
                event.setDropCompleted(take.test(event.getDragboard().getFiles().stream().map(File::toPath).toList()));
                event.consume();
            }
        });
    }

    private boolean isOurs(DragEvent event) {
        return event.getDragboard().hasFiles() && open.getAsBoolean();
    }
}
