package naskah.ui.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.rights.Blocked;

/** What the transfer bar says. */
public sealed interface TransferState {
    record Idle() implements TransferState {}

    /** A job under way; {@code done} counts articles or pictures. */
    record Running(Deed deed, long done) implements TransferState {}

    /**
     * A job that ended well, perhaps with notes.
     *
     * @param folder something to look at
     * @param untold how many more notes are in the log
     */
    record Done(Deed deed, long count, Optional<Path> folder, List<String> notes, long untold) implements TransferState {
        public Done {
            notes = List.copyOf(notes);
        }
    }

    /** A job that failed; nothing is half done. {@code where} is the file or folder. */
    record Failed(Deed deed, String where, String detail) implements TransferState {}

    /** A job that was not begun; the sentence says why and what to do. */
    record Refused(Deed deed, String sentence) implements TransferState {}

    /** An export that photos keep from going out until somebody answers for them; {@code into} is where it would go. */
    record Stopped(Article article, Path into, List<Blocked> blocked) implements TransferState {
        public Stopped {
            blocked = List.copyOf(blocked);
        }
    }

    /** Message keys are {@code export.dialog.<state>.<deed>}. */
    enum Deed {
        EXPORT,
        IMPORT
    }
}
