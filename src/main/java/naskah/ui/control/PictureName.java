package naskah.ui.control;

import java.util.List;
import java.util.Locale;

/** Guesses by a file's name whether a person dropped a picture or something else; what is in it is told by its content. */
public final class PictureName {
    private static final List<String> ENDINGS =
            List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".tif", ".tiff", ".bmp");

    private PictureName() {}

    public static boolean isOne(String fileName) {
        return ENDINGS.stream().anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
    }
}
