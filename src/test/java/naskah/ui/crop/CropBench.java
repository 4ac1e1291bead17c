package naskah.ui.crop;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import naskah.bench.Figures;
import naskah.house.House;
import naskah.house.Slot;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.frame.Redaction;
import naskah.storage.DataFolder;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a movement of the mouse to the frame that shows every slot of a picture of 24 megapixels. */
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class CropBench {
    private static final int MOVES = 150;

    @TempDir
    Path directory;

    private DataFolder folder;
    private CropViewModel model;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), Panes.NOON, SqliteDataFolder.Mode.WINDOW);
        Path file = Pictures.file(directory, "besar.jpg", Pictures.encoded(grainy(6000, 4000), "jpeg"));
        Photo photo = ((PhotoRead.Ok) folder.photos().add(file, "besar.jpg")).photo();
        Desk desk = new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
        model = new CropViewModel(Slot.STANDARD, photo, (framing, step) -> { });
        CropView view = new CropView(desk, model, photo, () -> { });
        Panes.show(stage, view.node(), 980, 760);
        scene = stage.getScene();
        scene.getStylesheets().add("/css/crop.css");
    }

    @Test
    void thePreviewFollowsTheMouse() throws Exception {
        measure(60, () -> model.move(0.002, 0.001));
        report("a crop dragged", measure(MOVES, () -> model.move(moves++ % 100 < 50 ? 0.004 : -0.004, 0.001)));
        Platform.runLater(() -> model.aim(new Target.Focus()));
        report("the focal point dragged, all slots follow", measure(MOVES, () -> model.move(moves++ % 100 < 50 ? 0.004 : -0.004, 0)));
        report("straightening", measure(MOVES, () -> model.straighten(moves++ % 100 / 10.0 - 5)));
        Platform.runLater(() -> model.hide(Redaction.Kind.BLUR));
        report("a blurred part dragged", measure(MOVES, () -> model.move(moves++ % 100 < 50 ? 0.004 : -0.004, 0)));
        folder.close();
    }

    private int moves;

    private record Measured(double[] millis, double work) {}

    private Measured measure(int count, Runnable move) throws Exception {
        double[] millis = new double[count];
        long before = painting();
        for (int i = 0; i < count; i++) {
            CompletableFuture<Long> shown = new CompletableFuture<>();
            Platform.runLater(() -> moved(move, shown));
            millis[i] = shown.get(10, TimeUnit.SECONDS) / 1e6;
        }
        return new Measured(millis, (painting() - before) / 1e6 / count);
    }

    /** Nanoseconds that the processor has spent on the window so far, whatever else the machine does. */
    private static long painting() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().matches("QuantumRenderer.*|JavaFX Application Thread"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    /** The frame is painted when a picture that is asked for after its layout has been made. */
    private void moved(Runnable move, CompletableFuture<Long> shown) {
        long start = System.nanoTime();
        Runnable[] pulse = new Runnable[1];
        pulse[0] = () -> {
            scene.removePostLayoutPulseListener(pulse[0]);
            Platform.runLater(() -> {
                new Rectangle(1, 1).snapshot(null, null);
                shown.complete(System.nanoTime() - start);
            });
        };
        scene.addPostLayoutPulseListener(pulse[0]);
        move.run();
        Platform.requestNextPulse();
    }

    private static void report(String name, Measured measured) {
        double[] millis = measured.millis();
        Figures.report("24 megapixels, " + name + ", p95", Figures.percentile(millis, 95), "ms", "<= 33");
        Figures.report("24 megapixels, " + name + ", slowest", Arrays.stream(millis).max().orElse(0), "ms", "<= 33");
        Figures.report("24 megapixels, " + name + ", processor time a frame", measured.work(), "ms", "-");
    }

    private static BufferedImage grainy(int width, int height) {
        BufferedImage picture = Pictures.quarters(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(6);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x += 3) {
                picture.setRGB(x, y, picture.getRGB(x, y) ^ random.nextInt(32) * 0x010101);
            }
        }
        return picture;
    }
}
