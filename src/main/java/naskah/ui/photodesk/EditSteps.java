package naskah.ui.photodesk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import naskah.photo.Photo;
import naskah.photo.PhotoId;

/** What was done to photos of the library, to be taken back and done again; typing on in one field is one step. */
final class EditSteps {
    private static final int MOST = 300;
    private static final Duration BURST = Duration.ofSeconds(2);

    /** @param key what was edited; steps of one key that follow each other soon are one */
    record Step(String key, Instant at, Map<PhotoId, Photo> before, Map<PhotoId, Photo> after) {
        Step {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void add(Step step) {
        Step top = done.peek();
        boolean same = top != null
                && undone.isEmpty()
                && top.key().equals(step.key())
                && step.at().isBefore(top.at().plus(BURST));
        if (same) {
            done.pop();
        }
        done.push(same ? new Step(step.key(), step.at(), top.before(), step.after()) : step);
        undone.clear();
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    Optional<Map<PhotoId, Photo>> undo() {
        return move(done, undone).map(Step::before);
    }

    Optional<Map<PhotoId, Photo>> redo() {
        return move(undone, done).map(Step::after);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }
}
