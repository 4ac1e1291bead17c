package naskah.photo;

/** What came of reading a file as a picture: its facts, or why it is refused (each reason has a message of its own). */
public sealed interface PhotoRead {
    record Ok(Photo photo) implements PhotoRead {}

    record Refused(Reason reason, String fileName) implements PhotoRead {}

    enum Reason {
        /** None of the formats of {@link PhotoFormat}. */
        NOT_A_PICTURE,
        /** The header or the pixels are broken. */
        DAMAGED,
        /** More pixels than {@link PhotoReader#MAX_PIXELS}: a decompression bomb, or nothing a page can use. */
        TOO_MANY_PIXELS,
        /** More bytes than {@link PhotoReader#MAX_BYTES}. */
        TOO_MANY_BYTES
    }
}
