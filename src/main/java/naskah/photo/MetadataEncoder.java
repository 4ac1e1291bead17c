package naskah.photo;

import java.io.IOException;

/**
 * Puts words into a picture that was made for a page, so that they travel with it: in JPEG as EXIF (upright, sRGB), IPTC-IIM
 * and XMP, in PNG and WebP as XMP, which is all that those formats have a place for. What such blocks the picture held before is gone.
 */
public final class MetadataEncoder {
    private MetadataEncoder() {}

    /**
     * The picture's bytes with {@code words}; its pixels are the same.
     *
     * @throws IOException when the bytes are not the picture that they should be
     */
    public static byte[] encode(byte[] picture, PhotoFormat format, PhotoMetadata words) throws IOException {
        PhotoMetadata writable = words.map(ReadableText::printable);
        return switch (format) {
            case JPEG -> JpegWords.into(picture, writable);
            case PNG -> PngWords.into(picture, writable);
            case WEBP -> WebpWords.into(picture, writable);
            case GIF, TIFF -> throw new IllegalArgumentException("no page picture is a " + format);
        };
    }
}
