package naskah.ui.photodesk;

import java.time.Instant;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.storage.Held;
import naskah.storage.Kept;

/** A photo in hand: as it is here, as it is in the data folder, and why the one may not replace the other. */
final class EditSheet {
    private Photo value;
    private Photo saved;
    private Instant addedAt;
    private long revision;
    private Optional<KeepState> trouble = Optional.empty();

    EditSheet(Held held) {
        value = held.photo();
        meet(held);
    }

    Photo value() {
        return value;
    }

    void put(Photo photo) {
        value = photo;
    }

    long revision() {
        return revision;
    }

    Optional<KeepState> trouble() {
        return trouble;
    }

    /** Whether this was read before what is known here was; a photo that was taken in anew counts its revisions anew. */
    boolean isNewerThan(Held read) {
        return addedAt.equals(read.addedAt()) ? revision > read.revision() : addedAt.isAfter(read.addedAt());
    }

    boolean isUnsaved() {
        return !value.equals(saved);
    }

    boolean isToSave() {
        return isUnsaved() && trouble.isEmpty();
    }

    /** The data folder holds this by now; what was edited here stands. */
    void meet(Held theirs) {
        saved = theirs.photo();
        addedAt = theirs.addedAt();
        revision = theirs.revision();
        trouble = Optional.empty();
    }

    /** What came of saving this value. */
    void take(Photo tried, Kept kept) {
        switch (kept) {
            case Kept.Ok ok -> {
                saved = tried;
                revision = ok.revision();
            }
            case Kept.Conflict conflict -> trouble = Optional.of(new KeepState.Conflict(conflict.theirs()));
            case Kept.Gone gone -> trouble = Optional.of(new KeepState.Gone(tried));
        }
    }
}
