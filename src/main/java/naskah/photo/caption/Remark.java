package naskah.photo.caption;

import java.util.List;
import java.util.Objects;
import naskah.photo.PhotoField;

/** What a person should know of a photo before a change is made to it. */
public sealed interface Remark {
    /** Longer than the house has room for, in characters. */
    record TooLong(PhotoField field, int length, int limit) implements Remark {
        public TooLong {
            Objects.requireNonNull(field);
        }
    }

    /** These words would be gone. */
    record Loses(PhotoField field, String words) implements Remark {
        public Loses {
            Objects.requireNonNull(field);
            Objects.requireNonNull(words);
        }
    }

    /** The photo keeps its words, because it says nothing for these blanks. */
    record Lacks(List<Blank> blanks) implements Remark {
        public Lacks {
            blanks = List.copyOf(blanks);
        }
    }

    /** So many places are replaced. */
    record Replaces(int places) implements Remark {}
}
