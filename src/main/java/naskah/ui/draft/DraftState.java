package naskah.ui.draft;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/** How what is on the screen stands to what is in the data folder. */
public sealed interface DraftState {
    /** The data folder holds exactly this; empty when there is nothing to hold yet. */
    record Clean(Optional<Instant> savedAt) implements DraftState {
        public Clean {
            Objects.requireNonNull(savedAt);
        }
    }

    /** Something is newer than the last commit, and on its way. */
    record Saving() implements DraftState {}

    /** The last attempt failed; the next edit and the retry timer try again. */
    record Failed(StorageException.Cause cause) implements DraftState {}

    /** Someone else saved in between; nothing is written until a person decides. */
    record Conflict(Stored theirs) implements DraftState {}

    /** The article was thrown away elsewhere; nothing is written until a person decides. */
    record Gone() implements DraftState {}

    /** The data folder cannot be written by this window. */
    record ReadOnly() implements DraftState {}

    /** Whether a person has to decide before anything is written. */
    default boolean isBlocked() {
        return switch (this) {
            case Conflict conflict -> true;
            case Gone gone -> true;
            case ReadOnly readOnly -> true;
            case Clean clean -> false;
            case Saving saving -> false;
            case Failed failed -> false;
        };
    }
}
