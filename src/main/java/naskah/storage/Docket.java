package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import naskah.workflow.PersonId;
import naskah.workflow.PictureLane;
import naskah.workflow.Stage;

/**
 * What stands beside an article's text while it goes through the house.
 *
 * @param entered  when it came into its stage
 * @param approved the hash of the content that may go out, empty while none may
 */
public record Docket(Stage stage, Instant entered, Whose whose, Times times, PictureLane pictures, String approved) {
    /**
     * Whose it is, by short names.
     *
     * @param owner   whose article it is; empty where nobody is named, as is {@code author}
     * @param author  whose the last text is
     * @param writers who wrote what of the text nobody has cleared yet
     */
    public record Whose(String owner, String author, Set<PersonId> writers) {
        public Whose {
            Objects.requireNonNull(owner);
            Objects.requireNonNull(author);
            writers = Set.copyOf(writers);
        }
    }

    public record Times(Optional<Instant> deadline, Optional<Instant> embargo) {}

    public Docket {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(entered);
        Objects.requireNonNull(whose);
        Objects.requireNonNull(times);
        Objects.requireNonNull(pictures);
        Objects.requireNonNull(approved);
    }
}
