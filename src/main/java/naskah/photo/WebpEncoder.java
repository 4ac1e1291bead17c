package naskah.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.LoggerFactory;

/** Encodes WebP by libwebp, whose binary comes with the program for the usual systems; on others there is no WebP. */
public final class WebpEncoder {
    private static final float QUALITY = 0.8f;
    private static final String LOSSY = "Lossy";

    private WebpEncoder() {}

    /** Found out once, by writing one pixel. */
    private static final class Trial {
        static final boolean SUCCEEDED = succeeds();

        private static boolean succeeds() {
            try {
                return encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
            } catch (IOException | RuntimeException | LinkageError notHere) {
                LoggerFactory.getLogger(WebpEncoder.class).info("no WebP is written on this system", notHere);
                return false;
            }
        }
    }

    public static boolean isHere() {
        return Trial.SUCCEEDED;
    }

    static byte[] encode(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(PhotoFormat.WEBP.mimeType()).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(LOSSY);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
