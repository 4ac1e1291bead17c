package naskah.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pixels without a file, as a clipboard gives them; {@code argb} holds them row by row. */
public record PixelFile(int[] argb, int width, int height) {
    public PixelFile {
        if (width < 1 || height < 1 || (long) width * height != argb.length) {
            throw new IllegalArgumentException("not a picture: " + width + " × " + height + ", " + argb.length);
        }
    }

    /** Writes them as a PNG file of its own in the temporary folder; the caller deletes it, or else the end of the program. */
    public Path write() throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        Path file = Files.createTempFile("naskah-", ".png");
        file.toFile().deleteOnExit();
        try {
            if (!ImageIO.write(image, "png", file.toFile())) {
                throw new IOException("no writer for PNG");
            }
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }
}
