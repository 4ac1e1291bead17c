package naskah.format.json;

import java.util.Objects;

/**
 * One file of a picture in an export, its size in pixels.
 *
 * @param file     its name relative to the JSON
 * @param slot     the house's slot for which it was cut; empty for the one that is taken in again
 * @param original whether it is the one that is taken in again: the untouched original, or what stands for it
 */
public record ExportedPicture(String file, String slot, int width, int height, boolean original) {
    public ExportedPicture {
        Objects.requireNonNull(file);
        Objects.requireNonNull(slot);
    }
}
