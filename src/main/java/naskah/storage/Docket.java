package naskah.storage;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import naskah.workflow.PictureLane;
import naskah.workflow.Stage;

/**
 * What stands beside an article's text while it goes through the house.
 *
 * @param entered  when it came into its stage
 * @param approved the hash of the content that may go out, empty while none may
 */
public record Docket(Stage stage, Instant entered, Whose whose, Times times, PictureLane pictures, String approved) {
    /** Short names, empty where nobody is named: whose article it is, and whose the last text is. */
    public record Whose(String owner, String author) {}

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
