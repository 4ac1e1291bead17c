package naskah.photo;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes a picture for a page, without metadata; the same pixels give the same bytes. */
final class PageEncoder {
    private static final float QUALITY = 0.85f;

    private PageEncoder() {}

    static PhotoReader.Rendition encode(BufferedImage picture) throws IOException {
        boolean transparent = isTransparent(picture);
        PhotoFormat format = transparent ? PhotoFormat.PNG : PhotoFormat.JPEG;
        BufferedImage shown = transparent ? picture : opaque(picture);
        Photo.Size size = new Photo.Size(shown.getWidth(), shown.getHeight());
        return new PhotoReader.Rendition(bytes(shown, format), format, size);
    }

    static PhotoReader.Rendition webp(BufferedImage picture) throws IOException {
        BufferedImage shown = isTransparent(picture) ? picture : opaque(picture);
        Photo.Size size = new Photo.Size(shown.getWidth(), shown.getHeight());
        return new PhotoReader.Rendition(WebpEncoder.encode(shown), PhotoFormat.WEBP, size);
    }

    /** True when something shows through: many pictures have an alpha channel and do not use it. */
    private static boolean isTransparent(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        BufferedImage opaque =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static byte[] bytes(BufferedImage picture, PhotoFormat format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(format.mimeType()).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param(writer, format));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam param(ImageWriter writer, PhotoFormat format) {
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (format == PhotoFormat.JPEG) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        }
        return param;
    }
}
