package naskah.format.json;

import java.util.List;
import java.util.Objects;
import naskah.photo.frame.Framing;

/**
 * A photo of an export: its files, and how it is framed.
 *
 * @param framing focal point and crops in the picture that is taken in again, which has nothing else left to be done to it
 */
public record ExportedPhoto(Framing framing, List<ExportedPicture> files) {
    public ExportedPhoto {
        Objects.requireNonNull(framing);
        files = List.copyOf(files);
    }
}
