package naskah.ui.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import naskah.task.Lane;

/** A lane whose work waits until a test lets it go. */
final class HeldLane {
    private final Deque<Runnable> work = new ArrayDeque<>();

    Lane lane() {
        return new Lane(work::add, Runnable::run);
    }

    int waiting() {
        return work.size();
    }

    void runOne() {
        work.remove().run();
    }

    void runAll() {
        while (!work.isEmpty()) {
            runOne();
        }
    }
}
