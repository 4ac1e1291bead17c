package naskah.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws the sample newsroom's pictures and the program's icons anew: {@code main} with the assets folder as its argument. */
public final class DrawSamples {
    /** Small enough that eight articles open at once. */
    private static final int MOST_BYTES = 185_000;

    private DrawSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path assets = Path.of(arguments.length == 0 ? "assets" : arguments[0]);
        Path pictures = Files.createDirectories(assets.resolve("samples/pictures"));
        for (Scene scene : Scenes.ALL) {
            Files.write(pictures.resolve(scene.file()), PictureWords.embedded(painted(scene), scene.words()));
        }
        Path icons = Files.createDirectories(assets.resolve("icons"));
        for (int size : List.of(16, 32, 48, 128, 256)) {
            ImageIO.write(IconMark.draw(size), "png", icons.resolve("naskah-" + size + ".png").toFile());
        }
    }

    /** The scene as a JPEG; the same scene always gives the same picture. */
    static byte[] painted(Scene scene) throws IOException {
        Canvas canvas = new Canvas(scene.file().hashCode());
        scene.painter().accept(canvas);
        canvas.vignette();
        float quality = 0.84f;
        byte[] jpeg = jpeg(canvas.sheet(), quality);
        while (jpeg.length > MOST_BYTES) {
            quality -= 0.03f;
            jpeg = jpeg(canvas.sheet(), quality);
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
