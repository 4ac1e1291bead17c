package naskah.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/** A queue of work off the UI thread; what came of each piece is told on the UI thread, in order where the worker is single. */
public final class Lane {
    private final Executor worker;
    private final Executor ui;

    public Lane(Executor worker, Executor ui) {
        this.worker = worker;
        this.ui = ui;
    }

    /** A lane that does everything at once on the caller's thread, for tests. */
    public static Lane inline() {
        return new Lane(Runnable::run, Runnable::run);
    }

    /**
     * Runs {@code work}; exactly one of {@code done} and {@code failed} hears of it on the UI thread, none after a cancel.
     * Once the program's threads have ended, what comes in late is as good as cancelled.
     */
    public <T> Job run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Job job = new Job();
        try {
            worker.execute(() -> perform(job, work, done, failed));
        } catch (RejectedExecutionException ended) {
            job.cancel();
        }
        return job;
    }

    /** Tells the UI thread something while work goes on. */
    public void tell(Runnable news) {
        ui.execute(news);
    }

    private <T> void perform(
            Job job, Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        if (job.isCancelled()) {
            return;
        }
        Runnable news;
        try {
            T result = work.call();
            news = () -> done.accept(result);
        } catch (Exception failure) {
            news = () -> failed.accept(failure);
        }
        Runnable told = news;
        ui.execute(() -> {
            if (!job.isCancelled()) {
                told.run();
            }
        });
    }
}
