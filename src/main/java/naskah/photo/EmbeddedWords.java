package naskah.photo;

import java.util.Optional;

/** The words inside a file as one {@link PhotoMetadata}: XMP before IPTC-IIM before EXIF, field by field. */
final class EmbeddedWords {
    private EmbeddedWords() {}

    static PhotoMetadata of(Head head) {
        PhotoMetadata xmp = XmpWords.of(head.blocks().get(Blocks.Kind.XMP));
        PhotoMetadata iim = IimWords.of(head.blocks());
        PhotoMetadata exif = ofExif(head.exif());
        return filled(filled(xmp, iim), exif);
    }

    private static PhotoMetadata filled(PhotoMetadata first, PhotoMetadata second) {
        return new PhotoMetadata(
                either(first.description(), second.description()),
                either(first.creditLine(), second.creditLine()),
                either(first.creator(), second.creator()),
                either(first.altText(), second.altText()),
                either(first.headline(), second.headline()));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /** EXIF gives a caption only: its Artist is often the owner of a telephone, who may not want to be named. */
    private static PhotoMetadata ofExif(Exif exif) {
        String description = spoken(ReadableText.of(exif.description(), Optional.empty()));
        return new PhotoMetadata(description, "", "", "", "");
    }

    /** Cameras fill ImageDescription with their own names ("OLYMPUS DIGITAL CAMERA", "DSC_0042"): capitals are no caption. */
    private static String spoken(String description) {
        boolean hasSmallLetters = description.chars().filter(Character::isLowerCase).count() > 2;
        return hasSmallLetters && description.contains(" ") ? description : "";
    }
}
