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

    /** One thing that is wrong and where (a file name, an article id). */
    public record Fault(Kind kind, String where) {}

    public enum Kind {
        DATABASE_DAMAGED,
        ARTICLE_UNREADABLE,
        INDEX_DIFFERS,
        ORIGINAL_MISSING,
        ORIGINAL_CHANGED,
        PHOTO_UNKNOWN
    }
}
