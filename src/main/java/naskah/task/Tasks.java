package naskah.task;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.List;

/** The program's threads: one writes to storage, a few read, a few compute. */
public final class Tasks implements AutoCloseable {
    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("naskah-write"));
    private final ExecutorService readers = Executors.newFixedThreadPool(2, named("naskah-read"));
    private final ExecutorService workers = Executors.newFixedThreadPool(2, named("naskah-work"));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(named("naskah-clock"));
    private final Executor ui;

    public Tasks(Executor ui) {
        this.ui = ui;
    }

    public Lanes lanes() {
        return new Lanes(new Lane(writer, ui), new Lane(readers, ui), new Lane(workers, ui), this::after);
    }

    /** Once the threads have ended, nobody is called back any more. */
    private void after(Duration delay, Runnable then) {
        if (!clock.isShutdown()) {
            clock.schedule(() -> ui.execute(then), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Lets what is queued for storage finish, up to {@code patience}; true when all of it did. */
    public boolean finish(Duration patience) throws InterruptedException {
        List.of(clock, readers, workers).forEach(ExecutorService::shutdownNow);
        writer.shutdown();
        return writer.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        List.of(clock, readers, workers, writer).forEach(ExecutorService::shutdown);
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        return Thread.ofPlatform().name(name + "-", 0).daemon().factory();
    }
}
