package naskah.ui.photo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import naskah.photo.PhotoReader;
import naskah.photo.PixelFile;
import naskah.ui.Desk;

/** How pictures come in from outside: chosen, pasted or dropped. */
public final class PictureInput {
    /** Asks a person for files; none when it was cancelled. */
    public interface Chooser {
        List<Path> choose(Window owner, boolean several);
    }

    private static final List<String> PATTERNS =
            List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.tif", "*.tiff", "*.JPG", "*.JPEG", "*.PNG", "*.TIF");

    private PictureInput() {}

    /** The system's own dialog. */
    public static Chooser dialog(Desk desk) {
        return (owner, several) -> {
            FileChooser dialog = new FileChooser();
            dialog.setTitle(desk.text("photo.action.choose.title"));
            dialog.getExtensionFilters().setAll(
                    new FileChooser.ExtensionFilter(desk.text("photo.action.choose.pictures"), PATTERNS),
                    new FileChooser.ExtensionFilter(desk.text("photo.action.choose.any"), "*"));
            if (several) {
                List<File> files = dialog.showOpenMultipleDialog(owner);
                return files == null ? List.of() : files.stream().map(File::toPath).toList();
            }
            File file = dialog.showOpenDialog(owner);
            return file == null ? List.of() : List.of(file.toPath());
        };
    }

    /** Takes what the clipboard (or a dragboard) holds; true when there was a picture or a file in it. */
    public static boolean take(Clipboard clipboard, PictureIntake intake, PictureTarget target) {
        if (clipboard.hasFiles()) {
            intake.add(clipboard.getFiles().stream().map(File::toPath).toList(), target);
            return true;
        }
        Image image = clipboard.hasImage() ? clipboard.getImage() : null;
        return image != null && take(image, intake, target);
    }

    /** Takes a picture of the clipboard, unless it is empty or has more pixels than the desk takes. */
    public static boolean take(Image image, PictureIntake intake, PictureTarget target) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (image.getPixelReader() == null || width < 1 || (long) width * height > PhotoReader.MAX_PIXELS) {
            return false;
        }
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        intake.add(new PixelFile(argb, width, height), target);
        return true;
    }

    /** Makes {@code node} a place to drop pictures on; it has the style class {@code drop-here} while one hovers. */
    static void acceptDrops(Node node, PictureIntake intake, PictureTarget target) {
        node.setOnDragOver(event -> {
            if (holdsPicture(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragEntered(event -> {
            if (holdsPicture(event)) {
                node.getStyleClass().add("drop-here");
            }
        });
        node.setOnDragExited(event -> node.getStyleClass().removeAll(List.of("drop-here")));
        node.setOnDragDropped(event -> {
            event.setDropCompleted(take(event.getDragboard(), intake, target));
            event.consume();
        });
    }

    private static boolean holdsPicture(DragEvent event) {
        return event.getDragboard().hasFiles() || event.getDragboard().hasImage();
    }
}
