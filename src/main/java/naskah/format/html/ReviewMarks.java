package naskah.format.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import naskah.article.change.Changes;
import naskah.document.BlockId;

/** What is marked on a page that is read over: changes by their place in the list, and comments by their numbers. */
public record ReviewMarks(Changes changes, List<Note> notes) {
    /**
     * A comment's place.
     *
     * @param at     behind which character of the text, in UTF-16 units
     * @param number from 1, as in the list beside
     */
    public record Note(String field, Optional<BlockId> block, int at, int number) {
        public Note {
            Objects.requireNonNull(field);
            Objects.requireNonNull(block);
        }
    }

    public ReviewMarks {
        Objects.requireNonNull(changes);
        notes = List.copyOf(notes);
    }
}
