package naskah.storage;

import java.util.List;

/** What a check of the data folder found; healthy when nothing is wrong. */
public record Health(long articles, long photos, List<Fault> faults) {
    public Health {
        faults = List.copyOf(faults);
    }

    public boolean isHealthy() {
        return faults.isEmpty();
    }

    /**
     * One thing that is wrong.
     *
     * @param where a file name, an article id
     * @param photo the SHA-256 of the photo that an article misses, else empty
     */
    public record Fault(Kind kind, String where, String photo) {
        public Fault(Kind kind, String where) {
            this(kind, where, "");
        }
    }

    public enum Kind {
        DATABASE_DAMAGED,
        ARTICLE_UNREADABLE,
        /** The article shows a photo whose original is not there. */
        ARTICLE_PHOTO_MISSING,
        INDEX_DIFFERS,
        ORIGINAL_MISSING,
        ORIGINAL_CHANGED,
        PHOTO_UNKNOWN,
        /** What the library or the file says of the photo is damaged. */
        PHOTO_UNREADABLE,
        /** The library's filters or search do not find the photo by what it says. */
        PHOTO_INDEX_DIFFERS,
        /** The library does not know which photos the article shows. */
        USES_DIFFER,
        /** What is said about the article, or proposed for it, cannot be read. */
        REVIEW_UNREADABLE,
        /** A line of the journal of steps, named by its number, is not what was written. */
        JOURNAL_CHANGED,
        /** Lines at the journal's end are gone. */
        JOURNAL_CUT
    }
}
