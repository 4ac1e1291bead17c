package naskah.ui.editor.text;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Window;

/** Takes pictures that were chosen, dropped or pasted into the body; the caret stands where they belong. */
public interface PictureDrop {
    /** Asks for files; nothing happens when the person thinks better of it. */
    void choose(Window owner);

    void files(List<Path> files);

    void image(Image image);
}
