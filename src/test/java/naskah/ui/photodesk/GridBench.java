package naskah.ui.photodesk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    /** Scrolls in every frame and takes the time from one frame to the next. */
    private static void measure(String how, PhotoGrid grid, double pixels) throws Exception {
        double[] frames = new double[FRAMES];
        CountDownLatch done = new CountDownLatch(1);
        on(() -> new AnimationTimer() {
            private int frame = -60;
            private long last;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0) {
                    frames[frame - 1] = (time - last) / 1e6;
                }
                last = time;
                frame++;
                grid.scrollBy(pixels);
                if (frame > FRAMES) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        done.await(120, TimeUnit.SECONDS);
        Arrays.sort(frames);
        String name = "photo grid, " + PHOTOS + " photos, " + how + ", frame ";
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
