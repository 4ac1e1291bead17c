package naskah.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;

/**
 * Measures the time from a key to the frame that shows it. The frame counts as painted when the renderer, which does one
 * thing after another, has answered a question that was asked after the frame was handed to it. Waiting for the next of
 * sixty frames a second is part of the time, as it is for a person.
 */
public final class KeyLatency {
    private final Scene scene;
    private final Runnable key;
    private final List<Double> work = new ArrayList<>();
    private final List<Double> painted = new ArrayList<>();

    /** @param key what one key does, run on the UI thread */
    public KeyLatency(Scene scene, Runnable key) {
        this.scene = scene;
        this.key = key;
    }

    /** A key that types the characters of {@code words} one after another, over and over, where the focus is. */
    public static Runnable typing(Scene scene, String words) {
        int[] at = {0};
        return () -> {
            String character = words.substring(at[0], at[0] + 1);
            at[0] = (at[0] + 1) % words.length();
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(
                    KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        };
    }

    /** Presses the key so often and measures all but the first tenth. */
    public KeyLatency run(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            CompletableFuture<long[]> one = new CompletableFuture<>();
            Platform.runLater(() -> press(one));
            long[] nanos = get(one);
            if (i >= times / 10) {
                work.add(nanos[0] / 1e6);
                painted.add(nanos[1] / 1e6);
            }
        }
        return this;
    }

    /** Milliseconds that the UI thread is busy with the key itself, before layout. */
    public double work(double percentile) {
        return percentile(work, percentile);
    }

    /** Milliseconds from the key to the painted frame. */
    public double painted(double percentile) {
        return percentile(painted, percentile);
    }

    private void press(CompletableFuture<long[]> done) {
        long start = System.nanoTime();
        long[] nanos = new long[2];
        Runnable[] layout = new Runnable[1];
        layout[0] = () -> {
            scene.removePostLayoutPulseListener(layout[0]);
            Platform.runLater(() -> {
                new Rectangle(1, 1).snapshot(null, null);
                nanos[1] = System.nanoTime() - start;
                done.complete(nanos);
            });
        };
        scene.addPostLayoutPulseListener(layout[0]);
        key.run();
        nanos[0] = System.nanoTime() - start;
        Platform.requestNextPulse();
    }

    private static long[] get(CompletableFuture<long[]> one) throws Exception {
        try {
            return one.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            throw new IllegalStateException("no frame within ten seconds of a key", stuck);
        }
    }

    private static double percentile(List<Double> values, double percentile) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(percentile / 100 * sorted.size()) - 1));
    }
}
