package naskah.format.folder;

import java.util.Objects;

/** Something of the article that the export could not carry; {@code export.loss.<kind>} is its message, with {@code what}. */
public record Loss(Kind kind, String what) {
    public Loss {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(what);
    }

    /** What became of it. */
    public enum Kind {
        /** A block of a newer version: it is in the JSON, not on the page. */
        UNKNOWN_BLOCK,
        /** A caption stands without a picture. */
        PHOTO_NOT_CHOSEN,
        /** The original is not on this desk. */
        PHOTO_MISSING,
        /** The original is handed over, but no picture for the page could be made from it. */
        PHOTO_UNREADABLE,
        /** The original may not go out as it is, and no picture that may could be made from it. */
        PHOTO_WITHHELD,
        /** The outlet has no site: the page has no address of its own and no picture for sharing. */
        NO_SITE,
        /** The export is whole; the hidden folder with the earlier one could not be removed and goes next time. */
        OLD_EXPORT_LEFT
    }
}
