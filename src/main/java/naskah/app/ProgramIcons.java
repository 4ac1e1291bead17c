package naskah.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's icon in the sizes that window managers ask for. */
final class ProgramIcons {
    private ProgramIcons() {}

    static List<Image> all() {
        return Stream.of(16, 32, 48, 128, 256)
                .map(size -> ProgramIcons.class.getResource("/icons/naskah-" + size + ".png"))
                .map(resource -> new Image(resource.toExternalForm(), true))
                .toList();
    }
}
