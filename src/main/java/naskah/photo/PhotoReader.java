package naskah.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** Reads picture files that nobody vouches for, within bounds. */
public interface PhotoReader {
    /** 120 megapixels: more than any press camera, and 480 MB decoded at the most. */
    long MAX_PIXELS = 120_000_000L;

    long MAX_BYTES = 200L * 1024 * 1024;

    /** Hash, header and metadata of the file; decodes no pixels. The name is what people will see. */
    PhotoRead read(Path file, String fileName) throws IOException;

    /**
     * A small picture of the file, upright in sRGB, so that a broken one is refused before it is kept. It takes no more than a few seconds:
     * a picture that needs longer is not called broken for that.
     *
     * @throws IOException when the file cannot be read
     */
    Glance glance(Path file) throws IOException;

    /** What a glance showed. */
    sealed interface Glance {
        /** Its longer side is at most {@link #SIDE} pixels. */
        record Seen(BufferedImage picture) implements Glance {}

        /** It takes longer than anybody waits. */
        record Slow() implements Glance {}

        record Broken() implements Glance {}

        int SIDE = 320;
    }

    /**
     * The picture upright in sRGB, subsampled while decoding so that its longer side is at most {@code longestSide} pixels
     * (never enlarged).
     *
     * @throws IOException when the file cannot be read or its pixels are broken
     */
    BufferedImage decode(Path file, int longestSide) throws IOException;

    /** As {@link #decode}, encoded for a page: JPEG, or PNG where the picture has transparency. */
    Rendition render(Path file, int width) throws IOException;

    /** A picture made for a page; width and height in pixels. */
    record Rendition(byte[] bytes, PhotoFormat format, Photo.Size size) {}
}
