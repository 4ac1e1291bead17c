package naskah.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import naskah.house.Slot;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Framing;

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

    /**
     * As {@link #decode}, but as the photo is shown: redacted, turned, straightened and flipped, whole.
     *
     * @throws IOException when the file cannot be read or its pixels are broken
     */
    BufferedImage framed(Path file, Framing framing, int longestSide) throws IOException;

    /**
     * The pictures that are wanted of the photo as it is shown, decoded once and in the order of {@code cuts}; a cut that would be
     * wider than what is cut out is that wide.
     *
     * @throws IOException when the file cannot be read or its pixels are broken
     */
    List<Rendition> render(Path file, Framing framing, List<Cut> cuts) throws IOException;

    /**
     * Whether the file tells where it was taken or by which camera, as numbers that its words need not say.
     *
     * @throws IOException when the file cannot be read or is no picture
     */
    boolean isTelltale(Path file) throws IOException;

    /** The whole picture as it was taken, encoded for a page. */
    default Rendition render(Path file, int width) throws IOException {
        return render(file, Framing.AS_SHOT, List.of(new Cut(Slot.FREE, width))).getFirst();
    }

    /** A picture made for a page, JPEG, PNG or WebP; width and height in pixels. */
    record Rendition(byte[] bytes, PhotoFormat format, Photo.Size size) {}
}
