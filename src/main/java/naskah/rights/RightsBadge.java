package naskah.rights;

import java.util.Objects;

/** One state of a photo's rights as people read it: a label of a word or two, and the whole sentence. */
public record RightsBadge(State state, String label, String sentence) {
    /** What a badge can say, gravest first. */
    public enum State {
        WITHDRAWN(true),
        EXPIRED(true),
        EMBARGOED(true),
        USED_ALREADY(true),
        /** Within a fortnight. */
        EXPIRING(false),
        ONE_USE(false);

        private final boolean stop;

        State(boolean stop) {
            this.stop = stop;
        }

        /** Whether it keeps an article back; else it is worth knowing. */
        public boolean isStop() {
            return stop;
        }
    }

    public RightsBadge {
        Objects.requireNonNull(state);
        Objects.requireNonNull(label);
        Objects.requireNonNull(sentence);
    }
}
