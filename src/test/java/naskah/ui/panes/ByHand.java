package naskah.ui.panes;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.task.Timer;

/** Lanes whose work and timers run only when the test says so, in its own thread. */
public final class ByHand {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> timers = new ArrayDeque<>();

    public Lanes lanes() {
        Lane lane = new Lane(work::add, Runnable::run);
        Timer timer = (Duration delay, Runnable then) -> timers.add(then);
        return new Lanes(lane, lane, lane, timer);
    }

    public int waiting() {
        return work.size();
    }

    public void workOne() {
        work.remove().run();
    }

    public void workAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    public void tick() {
        Deque<Runnable> due = new ArrayDeque<>(timers);
        timers.clear();
        due.forEach(Runnable::run);
    }
}
