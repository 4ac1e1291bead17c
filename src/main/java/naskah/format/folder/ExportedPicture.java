package naskah.format.folder;

import java.util.Objects;

/** One file of a picture in an export: its name relative to the folder, its size in pixels, and whether it is the untouched original. */
public record ExportedPicture(String file, int width, int height, boolean original) {
    public ExportedPicture {
        Objects.requireNonNull(file);
    }
}
