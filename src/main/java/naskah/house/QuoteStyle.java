package naskah.house;

/** Which quotation marks typing gives. */
public enum QuoteStyle {
    /** "lurus", as typed. */
    STRAIGHT,
    /** “lengkung”, turned by what stands before. */
    CURLY
}
