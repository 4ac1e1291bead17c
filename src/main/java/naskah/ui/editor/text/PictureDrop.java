package naskah.ui.editor.text;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;

/** Takes pictures that were dropped or pasted into the body; the caret stands where they belong. */
public interface PictureDrop {
    void files(List<Path> files);

    void image(Image image);
}
