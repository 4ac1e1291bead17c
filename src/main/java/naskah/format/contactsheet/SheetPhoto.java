package naskah.format.contactsheet;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * One photo of a contact sheet in the words that are printed with it.
 *
 * @param picture read only when its page is drawn
 * @param badges  short words about its rights
 */
public record SheetPhoto(Picture picture, String fileName, String caption, String foot, List<String> badges) {
    /** A picture as it is framed, of a few hundred pixels. */
    @FunctionalInterface
    public interface Picture {
        BufferedImage read() throws IOException;
    }

    public SheetPhoto {
        Objects.requireNonNull(picture);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(foot);
        badges = List.copyOf(badges);
    }
}
