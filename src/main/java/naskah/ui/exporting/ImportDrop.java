package naskah.ui.exporting;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import naskah.ui.Desk;
import naskah.ui.control.Icon;
import naskah.ui.control.PictureName;
import naskah.ui.handover.HandoverBar;
import org.kordamp.ikonli.feather.Feather;

/** Takes articles, archives and folders that are dropped on the window, and says so while they hover. */
public final class ImportDrop {
    /** Places with a meaning of their own for what is dropped, by style class. */
    private static final List<String> OTHERS = List.of("body-editor", "picture-pane");

    private final Predicate<List<Path>> take;
    private final StackPane hint;

    /** {@code take} says whether it took the files. */
    public ImportDrop(Desk desk, Predicate<List<Path>> take) {
        this.take = take;
        Label words = new Label(desk.text("import.drop"), Icon.of(Feather.DOWNLOAD));
        words.getStyleClass().add("import-drop-words");
        hint = new StackPane(words);
        hint.setId("import-drop");
        hint.getStyleClass().add("import-drop");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
    }

    /** Lies over the window and is seen only while something hovers that would be imported. */
    public Node hint() {
        return hint;
    }

    public void on(Node window) {
        window.addEventFilter(DragEvent.DRAG_OVER, this::offer);
        window.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> hint.setVisible(false));
    }

    private void offer(DragEvent event) {
        boolean ours = isOurs(event);
        hint.setVisible(ours);
        if (ours) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        hint.setVisible(false);
        if (isOurs(event)) {
            event.setDropCompleted(take.test(event.getDragboard().getFiles().stream().map(File::toPath).toList()));
            event.consume();
        }
    }

    /** Pictures alone are for the body and the banner; a parcel is an article wherever it falls. */
    private static boolean isOurs(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return event.getDragboard().hasFiles()
                && files.stream().anyMatch(file -> !PictureName.isOne(file.getName()))
                && (files.stream().anyMatch(HandoverBar::isParcel) || !isInOthers(event.getTarget()));
    }

    private static boolean isInOthers(EventTarget target) {
        for (Node node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().stream().anyMatch(OTHERS::contains)) {
                return true;
            }
        }
        return false;
    }
}
