package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;

class PerceptualHashTest {
    /** A scene of its own for every number: a sky, hills and a few bodies. */
    private static BufferedImage scene(int number, int width, int height) {
        Random random = new Random(number);
        BufferedImage scene = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scene.createGraphics();
        graphics.setPaint(new GradientPaint(
                0, 0, new Color(random.nextInt(0xffffff)), width, height, new Color(random.nextInt(0xffffff))));
        graphics.fillRect(0, 0, width, height);
        for (int i = 0; i < 12; i++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            int w = (int) (width * (0.1 + random.nextDouble() * 0.4));
            int h = (int) (height * (0.1 + random.nextDouble() * 0.4));
            graphics.fillOval((int) (random.nextDouble() * (width - w)), (int) (random.nextDouble() * (height - h)), w, h);
        }
        graphics.dispose();
        return scene;
    }

    @Test
    void theSamePictureSmallerAndHarderCompressedLooksTheSame() throws Exception {
        for (int number = 0; number < 50; number++) {
            BufferedImage large = scene(number, 1200, 800);
            BufferedImage small = compressed(Scaling.down(large, 300, 200), 0.4f);
            assertThat(PerceptualHash.distance(PerceptualHash.of(large), PerceptualHash.of(small)))
                    .as("scene %d", number)
                    .isLessThanOrEqualTo(PerceptualHash.ALIKE);
        }
    }

    @Test
    void otherPicturesLookOtherwise() {
        int taken = 0;
        for (int one = 0; one < 60; one++) {
            for (int other = one + 1; other < 60; other++) {
                long distance = PerceptualHash.distance(
                        PerceptualHash.of(scene(one, 300, 200)), PerceptualHash.of(scene(other, 300, 200)));
                taken += distance <= PerceptualHash.ALIKE ? 1 : 0;
            }
        }
        assertThat(taken).isLessThanOrEqualTo(2);
    }

    @Test
    void aMirroredPictureIsAnotherOne() {
        BufferedImage picture = scene(3, 300, 200);
        BufferedImage mirrored = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = mirrored.createGraphics();
        graphics.drawImage(picture, new AffineTransform(-1, 0, 0, 1, 300, 0), null);
        graphics.dispose();
        assertThat(PerceptualHash.distance(PerceptualHash.of(picture), PerceptualHash.of(mirrored)))
                .isGreaterThan(PerceptualHash.ALIKE);
    }

    @Test
    void theSmallestPictureHasAHash() {
        BufferedImage dot = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        assertThat(PerceptualHash.distance(PerceptualHash.of(dot), PerceptualHash.of(dot))).isZero();
    }

    private static BufferedImage compressed(BufferedImage picture, float quality) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
