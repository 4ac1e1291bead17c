package naskah.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LaneTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> ui = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Lane lane = new Lane(work::add, ui::add);

    private static void runAll(Deque<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.poll().run();
        }
    }

    private Job ask(String name) {
        return lane.run(() -> name, heard::add, failure -> heard.add("gagal"));
    }

    @Test
    void aResultIsToldOnlyOnTheUiThread() {
        ask("a");
        runAll(work);
        assertThat(heard).isEmpty();
        runAll(ui);
        assertThat(heard).containsExactly("a");
    }

    @Test
    void aFailureIsToldInsteadOfAResult() {
        Callable<String> broken = () -> {
            throw new IOException("rusak");
        };
        lane.run(broken, done -> heard.add("selesai"), failure -> heard.add(failure.getMessage()));
        runAll(work);
        runAll(ui);
        assertThat(heard).containsExactly("rusak");
    }

    @Test
    void aJobThatIsCancelledBeforeItStartsIsNotDone() {
        lane.run(() -> heard.add("bekerja"), done -> heard.add("x"), f -> heard.add("y")).cancel();
        runAll(work);
        runAll(ui);
        assertThat(heard).isEmpty();
    }

    @Test
    void aJobThatIsCancelledLateTellsNothing() {
        Job job = ask("a");
        runAll(work);
        job.cancel();
        runAll(ui);
        assertThat(job.isCancelled()).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void ofManyRequestsOnlyTheLatestIsTold() {
        LatestWins latest = new LatestWins(lane);
        for (String name : List.of("a", "b", "c")) {
            latest.run(() -> name, heard::add, failure -> heard.add("gagal"));
        }
        runAll(work);
        runAll(ui);
        assertThat(heard).containsExactly("c");
        latest.run(() -> "d", heard::add, failure -> heard.add("gagal"));
        latest.cancel();
        runAll(work);
        runAll(ui);
        assertThat(heard).containsExactly("c");
    }

    @Test
    @Timeout(30)
    void theWritingLaneKeepsItsOrderAndFinishesBeforeTheEnd() throws Exception {
        List<Integer> written = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch gate = new CountDownLatch(1);
        Tasks tasks = new Tasks(Runnable::run);
        Lanes lanes = tasks.lanes();
        lanes.writing().run(() -> gate.await(20, TimeUnit.SECONDS), done -> {}, failure -> {});
        for (int i = 0; i < 200; i++) {
            int number = i;
            lanes.writing().run(() -> written.add(number), done -> {}, failure -> {});
        }
        gate.countDown();
        assertThat(tasks.finish(Duration.ofSeconds(20))).isTrue();
        assertThat(written).hasSize(200).isSorted();
    }

    @Test
    @Timeout(30)
    void whatDoesNotFinishInTimeIsSaid() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        Tasks tasks = new Tasks(Runnable::run);
        tasks.lanes().writing().run(() -> gate.await(20, TimeUnit.SECONDS), done -> {}, failure -> {});
        assertThat(tasks.finish(Duration.ZERO)).isFalse();
        gate.countDown();
    }

    @Test
    @Timeout(30)
    void workRunsOnNamedThreadsThatDoNotHoldTheProgram() throws Exception {
        List<Thread> threads = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch ran = new CountDownLatch(4);
        try (Tasks tasks = new Tasks(Runnable::run)) {
            Lanes lanes = tasks.lanes();
            for (Lane each : List.of(lanes.writing(), lanes.reading(), lanes.working())) {
                each.run(() -> threads.add(Thread.currentThread()), done -> ran.countDown(), failure -> {});
            }
            lanes.timer().after(Duration.ofMillis(1), ran::countDown);
            assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(threads).allMatch(Thread::isDaemon).allMatch(thread -> thread.getName().startsWith("naskah-"));
    }
}
