package naskah.format.csv;

/** What came of reading a file as a table. */
public sealed interface CsvRead {
    record Ok(CsvTable table) implements CsvRead {}

    /** @param line where it stops making sense, 0 when the file as a whole does not */
    record Refused(Reason reason, int line) implements CsvRead {}

    enum Reason {
        TOO_LARGE,
        /** Not UTF-8 and not UTF-16 with its mark, or bytes that no text holds. */
        NOT_TEXT,
        /** A quotation mark is opened and never closed. */
        OPEN_QUOTE,
        EMPTY
    }
}
