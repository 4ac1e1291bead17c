package naskah.check;

import java.util.List;
import java.util.Objects;
import naskah.check.spelling.Spelling;

/** What could stand in place of the marked words, known at once or looked up when somebody asks. */
public sealed interface Fixes {
    /** The best first; for {@link Alike} it may take up to a quarter of a second, so it is not asked for on a UI thread. */
    List<String> all();

    /** Known together with the hit. */
    record Given(List<String> all) implements Fixes {
        public Given {
            all = List.copyOf(all);
        }
    }

    /** Words of the dictionary that are written like an unknown one. */
    record Alike(Spelling spelling, String word) implements Fixes {
        public Alike {
            Objects.requireNonNull(spelling);
            Objects.requireNonNull(word);
        }

        @Override
        public List<String> all() {
            return spelling.suggest(word);
        }
    }
}
