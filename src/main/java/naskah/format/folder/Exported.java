package naskah.format.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What came of an export. */
public sealed interface Exported {
    /** The folder is there, whole, on disk. */
    record Done(Path folder, List<Loss> losses) implements Exported {
        public Done {
            Objects.requireNonNull(folder);
            losses = List.copyOf(losses);
        }
    }

    /** Nothing was written or changed; {@code export.refused.<reason>} is the message, with the folder. */
    record Refused(Reason reason, Path folder) implements Exported {}

    /** The watcher asked to stop; nothing was changed. */
    record Cancelled() implements Exported {}

    /** Why nothing was written. */
    enum Reason {
        /** Something else stands where the folder should be. */
        NOT_AN_EXPORT,
        /** The export of another article, of another time, has this name. */
        OTHER_ARTICLE,
        /** Another export to the same place is under way. */
        BUSY
    }
}
