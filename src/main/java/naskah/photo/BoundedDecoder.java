package naskah.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes the first picture of a file whose head was checked; whatever a decoder throws becomes an IOException. */
final class BoundedDecoder {
    private static final String PREFERRED = "com.twelvemonkeys.";

    private BoundedDecoder() {}

    static BufferedImage decode(Path file, Head head, Fit fit) throws IOException {
        return decode(file, head, fit, Deadline.forPixels(head.width() * head.height()));
    }

    static BufferedImage decode(Path file, Head head, Fit fit, Deadline deadline) throws IOException {
        try (BoundedStream stream = new BoundedStream(file, deadline)) {
            return read(stream, head, fit, deadline);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError decoderGaveUp) {
            throw new BrokenPicture("the pixels cannot be decoded", decoderGaveUp);
        }
    }

    private static BufferedImage read(ImageInputStream stream, Head head, Fit fit, Deadline deadline)
            throws IOException {
        ImageReader reader = reader(stream, head.format());
        try {
            reader.setInput(stream, true, true);
            reader.addIIOReadProgressListener(new Stopper(deadline));
            checkSize(reader, head);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(fit.step(), fit.step(), 0, 0);
            BufferedImage picture = reader.read(0, param);
            deadline.check();
            return picture;
        } finally {
            reader.dispose();
        }
    }

    /** What the decoder is about to decode must be what was checked, whichever part of the file it took it from. */
    private static void checkSize(ImageReader reader, Head head) throws IOException {
        if (reader.getWidth(0) != head.width() || reader.getHeight(0) != head.height()) {
            throw new BrokenPicture("the file names two sizes");
        }
    }

    /** TwelveMonkeys' reader where there is one: it knows CMYK and ICC profiles, and stays standing where Java's falls. */
    private static ImageReader reader(ImageInputStream stream, PhotoFormat format) throws IOException {
        return readers(stream)
                .filter(reader -> isFor(reader, format))
                .min((a, b) -> Boolean.compare(isPreferred(b), isPreferred(a)))
                .orElseThrow(() -> new IIOException("no decoder for " + format));
    }

    private static Stream<ImageReader> readers(ImageInputStream stream) {
        Iterable<ImageReader> all = () -> ImageIO.getImageReaders(stream);
        return StreamSupport.stream(all.spliterator(), false);
    }

    private static boolean isFor(ImageReader reader, PhotoFormat format) {
        String[] types = reader.getOriginatingProvider().getMIMETypes();
        return types != null && Arrays.asList(types).contains(format.mimeType());
    }

    private static boolean isPreferred(ImageReader reader) {
        return reader.getClass().getName().startsWith(PREFERRED);
    }
}
