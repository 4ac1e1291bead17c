package naskah.task;

import java.util.ArrayDeque;
import java.util.Deque;

/** A lane whose work waits until a test lets it go. */
public final class HeldLane {
    private final Deque<Runnable> work = new ArrayDeque<>();

    public Lane lane() {
        return new Lane(work::add, Runnable::run);
    }

    public int waiting() {
        return work.size();
    }

    public void runOne() {
        work.remove().run();
    }

    public void runAll() {
        while (!work.isEmpty()) {
            runOne();
        }
    }
}
