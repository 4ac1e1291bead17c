package naskah.photo;

import java.io.IOException;

/** The words inside a file as one {@link PhotoMetadata}: XMP before IPTC-IIM before EXIF, field by field. */
final class EmbeddedWords {
    private EmbeddedWords() {}

    static PhotoMetadata of(Head head) throws IOException {
        PhotoMetadata xmp = XmpWords.of(head.blocks());
        PhotoMetadata iim = IimWords.of(head.blocks());
        return xmp.filledFrom(iim).filledFrom(ExifWords.of(head.exif())).withDifferences(Differences.between(iim, xmp));
    }
}
