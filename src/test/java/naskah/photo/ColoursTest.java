package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
    void greyKeepsItsTone(int type) throws IOException {
        BufferedImage grey = new BufferedImage(4, 4, type);
        int full = type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257;
        grey.getRaster().setPixels(0, 0, 4, 4, filled(16, full));
        assertThat(decoded(Pictures.encoded(grey, "png"))).isEqualTo(new Color(100, 100, 100));
    }

    @Test
    void greyWithTransparencyKeepsItsTone() throws IOException {
        BufferedImage grey = custom(ColorSpace.CS_GRAY, true, DataBuffer.TYPE_BYTE, 100, 255);
        assertThat(decoded(Pictures.encoded(grey, "png"))).isEqualTo(new Color(100, 100, 100));
    }

    @Test
    void sixteenBitsBecomeEight() throws IOException {
        BufferedImage deep = custom(ColorSpace.CS_sRGB, false, DataBuffer.TYPE_USHORT, 65535, 128 * 257, 0);
        assertThat(decoded(Pictures.encoded(deep, "png"))).isEqualTo(new Color(255, 128, 0));
    }

    @ParameterizedTest
    @CsvSource({"255,0,0,0,B", "0,255,255,0,R", "0,0,0,0,W", "0,0,0,255,?"})
    void cmykBecomesTheColourThatIsPrinted(int cyan, int magenta, int yellow, int black, char seen) throws IOException {
        BufferedImage picture = new BoundedPhotoReader().decode(
                Pictures.file(folder, "cmyk.jpg", cmykJpeg(cyan, magenta, yellow, black)), 16);
        Color colour = new Color(picture.getRGB(8, 8));
        assertThat(brightest(colour)).as(colour.toString()).isEqualTo(seen);
    }

    private static char brightest(Color colour) {
        if (Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue())) < 90) {
            return '?';
        }
        if (Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue())) > 200) {
            return 'W';
        }
        return colour.getRed() > colour.getBlue() ? 'R' : 'B';
    }

    /** As Photoshop writes it: inks inverted, said by its APP14 segment without a transform. */
    private static byte[] cmykJpeg(int... ink) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, Arrays.stream(ink).map(each -> 255 - each).toArray());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return Pictures.withSegment(bytes.toByteArray(), 0xee, adobe);
    }

    private static BufferedImage custom(int space, boolean alpha, int type, int... samples) {
        ColorSpace colours = ColorSpace.getInstance(space);
        var model = new ComponentColorModel(colours, alpha, false, alpha ? 3 : 1, type);
        WritableRaster raster = model.createCompatibleWritableRaster(4, 4);
        for (int i = 0; i < 16; i++) {
            raster.setPixel(i % 4, i / 4, samples);
        }
        return new BufferedImage(model, raster, false, null);
    }

    private Color decoded(byte[] file) throws IOException {
        return new Color(new BoundedPhotoReader().decode(Pictures.file(folder, "a", file), 4).getRGB(1, 1));
    }

    private static int[] filled(int count, int value) {
        int[] values = new int[count];
        Arrays.fill(values, value);
        return values;
    }
}
