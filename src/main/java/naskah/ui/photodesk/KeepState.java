package naskah.ui.photodesk;

import java.time.Instant;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.storage.Held;
import naskah.storage.StorageException;

/** How what was edited stands to the data folder. */
public sealed interface KeepState {
    /** Everything is in the data folder; the time of the last commit, if there was one. */
    record Kept(Optional<Instant> at) implements KeepState {}

    record Keeping() implements KeepState {}

    /** It is tried again by itself. */
    record Failed(StorageException.Cause cause) implements KeepState {}

    /** Somebody else changed the photo too; nothing of it is written until a person decides. */
    record Conflict(Held theirs) implements KeepState {}

    /** The photo is no longer in the library; the edit has nowhere to go. */
    record Gone(Photo photo) implements KeepState {}

    /** Nothing can be changed here. */
    record ReadOnly() implements KeepState {}
}
