package naskah.format.json;

import java.util.Objects;

/** One file of a picture in an export: its name relative to the JSON, its size in pixels,
        and whether it is the untouched original. */
public record ExportedPicture(String file, int width, int height, boolean original) {
    public ExportedPicture {
        Objects.requireNonNull(file);
    }
}
