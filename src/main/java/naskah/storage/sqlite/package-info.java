/**
 * The data folder on one SQLite file and plain files for photos.
 *
 * <p><b>Order.</b> Every change gives an article the next <em>place</em>; its place is also its row in the full-text
 * index. So lists and searches come newest first from the end of a list, and stop at a page, however many hits
 * there are.
 *
 * <p><b>Words.</b> The index holds every word and its stems by our own affix stripper ({@code Stem}). A dictionary
 * stems better, but one that may come, go or be another edition on the next machine would make the same question give
 * different answers, and an index that does not fit its questions. The version of the analysis is kept in the
 * database, and an index made by another one is made anew when the folder is opened. Lucene's IndonesianStemmer was
 * passed over because it does not bring derived forms to their roots where the prefix swallows a letter (mengirim and
 * kirim).
 *
 * <p><b>Transactions.</b> Article, journal and index change together; an acknowledged save is on disk.
 */
package naskah.storage.sqlite;
