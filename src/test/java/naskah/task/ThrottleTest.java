package naskah.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final int INTERVAL = 500;

    private record Due(long at, Runnable then) {}

    private final PriorityQueue<Due> waiting = new PriorityQueue<>(Comparator.comparingLong(Due::at));
    private final List<Long> ran = new ArrayList<>();
    private long now;
    private final Throttle throttle = new Throttle(
            (delay, then) -> waiting.add(new Due(now + delay.toMillis(), then)),
            Duration.ofMillis(INTERVAL),
            () -> ran.add(now));

    private void windTo(long time) {
        while (!waiting.isEmpty() && waiting.peek().at() <= time) {
            Due due = waiting.poll();
            now = due.at();
            due.then().run();
        }
        now = time;
    }

    @Test
    void nothingRunsUnlessItIsAskedFor() {
        throttle.flush();
        windTo(10_000);
        assertThat(ran).isEmpty();
    }

    @Test
    void requestsNeverPostponeTheAction() {
        for (int i = 0; i < 100; i++) {
            throttle.request();
            windTo(now + 30);
        }
        assertThat(ran).containsExactly(500L, 1_010L, 1_520L, 2_030L, 2_540L);
    }

    @Test
    void aFlushRunsAWaitingActionAtOnceAndOnlyOnce() {
        throttle.request();
        throttle.flush();
        throttle.flush();
        windTo(10_000);
        assertThat(ran).containsExactly(0L);
    }

    @Test
    void theTimerOfAFlushedRequestDoesNotHurryTheNext() {
        throttle.request();
        windTo(400);
        throttle.flush();
        throttle.request();
        windTo(10_000);
        assertThat(ran).containsExactly(400L, 900L);
    }

    @RepeatedTest(20)
    void everyRequestIsAnsweredWithinOneInterval(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Long> requests = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            throttle.request();
            requests.add(now);
            windTo(now + random.nextInt(700));
        }
        windTo(now + 2 * INTERVAL);
        for (long request : requests) {
            assertThat(ran).anyMatch(at -> at >= request && at <= request + INTERVAL);
        }
        for (int i = 1; i < ran.size(); i++) {
            assertThat(ran.get(i) - ran.get(i - 1)).isGreaterThanOrEqualTo(INTERVAL);
        }
    }
}
