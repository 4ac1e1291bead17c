package naskah.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.PhotoReader;
import naskah.photo.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many photos of a press camera's everyday size a second the desk reads and shows. */
@Tag("bench")
class PhotoBench {
    private static final int ROUNDS = 20;

    private final PhotoReader reader = new BoundedPhotoReader();

    @TempDir
    private Path folder;

    @Test
    void readingAndThumbnailingSixMegapixels() throws IOException {
        Path file = Pictures.file(folder, "enam.jpg", Pictures.encoded(grainy(3000, 2000), "jpeg"));
        round(file, 5);
        long start = System.nanoTime();
        round(file, ROUNDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        Figures.report("photo read and 320-pixel thumbnail, 6 megapixels", ROUNDS / seconds, "photos/s", "≥ 4");
    }

    private void round(Path file, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            reader.read(file, "enam.jpg");
            reader.render(file, 320);
        }
    }

    private static BufferedImage grainy(int width, int height) {
        BufferedImage picture = Pictures.quarters(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(6);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, picture.getRGB(x, y) ^ random.nextInt(32) * 0x010101);
            }
        }
        return picture;
    }
}
