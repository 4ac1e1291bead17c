package naskah.ui.photodesk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import naskah.bench.Figures;
import naskah.i18n.Language;
import naskah.storage.PhotoQuery;
import naskah.task.Tasks;
import naskah.ui.Desk;
import naskah.ui.shell.Layout;
import naskah.ui.shell.Looks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The grid at 100,000 photos: no frame of scrolling takes longer than 50 ms, and the first page is there within 300 ms. */
@Tag("bench")
class GridBench {
    private static final int PHOTOS = 100_000;
    private static final int FRAMES = 600;

    @TempDir
    Path place;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final Supplier<Long> RENDERER = () -> Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
            .findFirst()
            .orElseThrow()
            .threadId();

    private final Tasks tasks = new Tasks(Platform::runLater);

    @Test
    void scrollingIsSmooth() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (PhotoShelf shelf = new PhotoShelf(place)) {
            ManyPictures folder = ManyPictures.over(shelf, PHOTOS);
            Desk desk = PhotoShelf.desk(folder, tasks.lanes());
            PhotoPages pages = new PhotoPages(folder.library(), desk.lanes().reading());
            PhotoSelection selection = new PhotoSelection();
            TileImages images = new TileImages(folder.photos(), desk.lanes().working());
            Stage stage = call(Stage::new);
            PhotoGrid grid = call(() -> new PhotoGrid(desk, pages, selection, images, () -> { }));
            on(() -> {
                stage.setScene(new Scene(new StackPane(grid), 1_000, 900));
                Looks.dress(stage.getScene(), new Layout.Look(false, 100, Language.INDONESIAN));
                stage.show();
            });
            long asked = System.nanoTime();
            on(() -> pages.ask(PhotoQuery.ALL));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> call(() -> isFilled(grid)));
            Figures.report("photo grid, first page with its thumbnails", (System.nanoTime() - asked) / 1e6, "ms", "<= 300");
            measure("scrolling steadily", grid, 60);
            measure("scrolling fast", grid, 2_000);
            on(stage::hide);
        } finally {
            tasks.finish(Duration.ofSeconds(5));
        }
    }

    private static boolean isFilled(PhotoGrid grid) {
        return !grid.tiles().isEmpty() && grid.tiles().stream().allMatch(Tile::isComplete);
    }

    /**
     * Scrolls in every frame and takes the time from one frame to the next, and the window's work from the scroll to the end of the
     * layout: after it the headless platform copies every pixel on the same thread, which no window does.
     */
    private static void measure(String how, PhotoGrid grid, double pixels) throws Exception {
        double[] frames = new double[FRAMES];
        double[] window = new double[FRAMES];
        double[] renderer = new double[FRAMES];
        long drawing = RENDERER.get();
        long[] laidOut = new long[1];
        Runnable listener = () -> laidOut[0] = CPU.getCurrentThreadCpuTime();
        on(() -> grid.getScene().addPostLayoutPulseListener(listener));
        CountDownLatch done = new CountDownLatch(1);
        on(() -> new AnimationTimer() {
            private int frame = -60;
            private long last;
            private long lastWindow;
            private long lastRenderer;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                long here = CPU.getCurrentThreadCpuTime();
                long there = CPU.getThreadCpuTime(drawing);
                if (frame > 0) {
                    frames[frame - 1] = (time - last) / 1e6;
                    window[frame - 1] = (laidOut[0] - lastWindow) / 1e6;
                    renderer[frame - 1] = (there - lastRenderer) / 1e6;
                }
                last = time;
                lastWindow = here;
                lastRenderer = there;
                frame++;
                grid.scrollBy(pixels);
                if (frame > FRAMES) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await(120, TimeUnit.SECONDS);
        on(() -> grid.getScene().removePostLayoutPulseListener(listener));
        report(how + ", frame ", frames);
        report(how + ", work of the window in a frame ", window);
        report(how + ", work of the renderer in a frame ", renderer);
    }

    /** The machine may be busy with other things: what a frame costs is told beside how long it takes. */
    private static void report(String what, double[] frames) {
        Arrays.sort(frames);
        String name = "photo grid, " + PHOTOS + " photos, " + what;
        Figures.report(name + "p50", frames[FRAMES / 2], "ms", "");
        Figures.report(name + "p99", frames[FRAMES * 99 / 100], "ms", "<= 50");
        Figures.report(name + "max", frames[FRAMES - 1], "ms", "<= 50");
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T call(java.util.concurrent.Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, question);
    }
}
