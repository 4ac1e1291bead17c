package naskah.ui.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naskah.task.Timer;

/** A timer that a test winds by hand. */
public final class WoundTimer implements Timer {
    private record Due(Duration at, Runnable then) {}

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public void after(Duration delay, Runnable then) {
        waiting.add(new Due(now.plus(delay), then));
    }

    /** Lets this much time pass; what falls due runs in its order. */
    public void wind(long millis) {
        now = now.plusMillis(millis);
        while (true) {
            List<Due> due = waiting.stream()
                    .filter(each -> each.at().compareTo(now) <= 0)
                    .sorted((a, b) -> a.at().compareTo(b.at()))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            waiting.remove(due.getFirst());
            due.getFirst().then().run();
        }
    }
}
