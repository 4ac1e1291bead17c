package naskah.bench;

import com.sun.management.OperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import naskah.house.Pictures;
import naskah.intake.PhotoIntake;
import naskah.intake.PhotoNews;
import naskah.intake.PhotoWatch;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.MetadataEncoder;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoMetadata;
import naskah.storage.DataFolder;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking in {@code -Dnaskah.bench.imports} JPEGs of six megapixels (100) with their small pictures, and the memory for it. */
@Tag("bench")
class ImportBench {
    private static final int FILES = Integer.getInteger("naskah.bench.imports", 100);

    private static final OperatingSystemMXBean CPU = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @TempDir
    Path directory;

    @Test
    void photos() throws Exception {
        List<Path> files = files();
        try (DataFolder folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), Clock.systemUTC(), SqliteDataFolder.Mode.JOB)) {
            PhotoIntake intake = new PhotoIntake(folder, Pictures.STANDARD, InstantSource.system());
            intake.take(files.subList(0, 4), PhotoWatch.NONE);
            long start = System.nanoTime();
            long cpu = CPU.getProcessCpuTime();
            List<PhotoNews> news = intake.take(files.subList(4, files.size()), PhotoWatch.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = (CPU.getProcessCpuTime() - cpu) / 1e6 / news.size();
            for (PhotoNews one : news) {
                folder.photos().thumbnail(((PhotoNews.Taken) one).photo().id(), 320);
            }
            line("import of %,d JPEGs of 6 megapixels with thumbnails", news.size() / seconds, "photos/s", "≥ 8");
            line("processor time for each of %,d JPEGs of 6 megapixels, all threads", busy, "ms", "≤ 250 (two cores, 8/s)");
            line("memory at the end of importing %,d, resident peak", residentPeak(), "MB", "≤ 500");
        }
    }

    /** Few scenes and a byte of their own each: what is read, hashed and decoded is the same work for every file. */
    private List<Path> files() throws Exception {
        List<byte[]> scenes = new ArrayList<>();
        for (int scene = 0; scene < 4; scene++) {
            scenes.add(naskah.photo.Pictures.encoded(grainy(scene), "jpeg"));
        }
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES + 4; i++) {
            PhotoMetadata words = new PhotoMetadata("Foto " + i, "Naskah", "Ratri", "", "");
            byte[] bytes = MetadataEncoder.encode(scenes.get(i % scenes.size()), PhotoFormat.JPEG, words);
            files.add(Files.write(directory.resolve("foto-" + i + ".jpg"), bytes));
        }
        return files;
    }

    private static BufferedImage grainy(int scene) {
        BufferedImage picture = naskah.photo.Pictures.quarters(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(scene);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, picture.getRGB(x, y) ^ random.nextInt(32) * 0x010101);
            }
        }
        return picture;
    }

    /** Linux only; 0 elsewhere. */
    private static double residentPeak() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void line(String name, double value, String unit, String target) {
        Figures.report(String.format(Locale.ROOT, name, FILES), value, unit, target);
    }
}
