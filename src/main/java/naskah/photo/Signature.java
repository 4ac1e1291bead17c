package naskah.photo;

import java.io.IOException;
import java.util.Optional;

/** Tells a picture's format by its first bytes, never by its name. */
final class Signature {
    private Signature() {}

    static Optional<PhotoFormat> of(Bytes file) throws IOException {
        if (file.startsWith(0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(PhotoFormat.JPEG);
        }
        if (file.startsWith(0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PhotoFormat.PNG);
        }
        if (file.startsWith(0, "GIF87a") || file.startsWith(0, "GIF89a")) {
            return Optional.of(PhotoFormat.GIF);
        }
        if (file.startsWith(0, "RIFF") && file.startsWith(8, "WEBP")) {
            return Optional.of(PhotoFormat.WEBP);
        }
        return isTiff(file) ? Optional.of(PhotoFormat.TIFF) : Optional.empty();
    }

    private static boolean isTiff(Bytes file) throws IOException {
        return file.startsWith(0, "II*\0")
                || file.startsWith(0, "MM\0*")
                || file.startsWith(0, "II+\0")
                || file.startsWith(0, "MM\0+");
    }
}
