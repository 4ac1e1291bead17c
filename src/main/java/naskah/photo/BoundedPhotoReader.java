package naskah.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/** Reads pictures within the bounds of {@link PhotoReader}: by content, by header first, subsampled, and in bounded time. */
public final class BoundedPhotoReader implements PhotoReader {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Duration patience;

    public BoundedPhotoReader() {
        this(PATIENCE);
    }

    BoundedPhotoReader(Duration patience) {
        this.patience = patience;
    }

    @Override
    public PhotoRead read(Path file, String fileName) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            if (bytes.length() > MAX_BYTES) {
                return new PhotoRead.Refused(PhotoRead.Reason.TOO_MANY_BYTES, fileName);
            }
            Optional<PhotoFormat> format = Signature.of(bytes);
            if (format.isEmpty()) {
                return new PhotoRead.Refused(PhotoRead.Reason.NOT_A_PICTURE, fileName);
            }
            return photo(file, fileName, Head.read(format.get(), bytes), bytes.length());
        } catch (BrokenPicture damaged) {
            return new PhotoRead.Refused(PhotoRead.Reason.DAMAGED, fileName);
        }
    }

    private static PhotoRead photo(Path file, String fileName, Head head, long length) throws IOException {
        if (head.isEmpty()) {
            return new PhotoRead.Refused(PhotoRead.Reason.DAMAGED, fileName);
        }
        if (head.isTooLarge()) {
            return new PhotoRead.Refused(PhotoRead.Reason.TOO_MANY_PIXELS, fileName);
        }
        PhotoOriginal original = new PhotoOriginal(fileName, head.format(), head.size(), length);
        return new PhotoRead.Ok(Photo.arriving(hash(file), original, EmbeddedWords.of(head)));
    }

    private static PhotoId hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[128 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return new PhotoId(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public Glance glance(Path file) throws IOException {
        Deadline deadline = Deadline.in(patience);
        try {
            Head head = checkedHead(file);
            Fit fit = Fit.longestSide(head, Glance.SIDE);
            return new Glance.Seen(finished(BoundedDecoder.decode(file, head, fit, deadline), head, fit));
        } catch (FileSystemException unreadable) {
            throw unreadable;
        } catch (IOException broken) {
            return deadline.isOver() ? new Glance.Slow() : new Glance.Broken();
        }
    }

    @Override
    public BufferedImage decode(Path file, int longestSide) throws IOException {
        Head head = checkedHead(file);
        return picture(file, head, Fit.longestSide(head, longestSide));
    }

    @Override
    public Rendition render(Path file, int width) throws IOException {
        Head head = checkedHead(file);
        return PageEncoder.encode(picture(file, head, Fit.width(head, width)));
    }

    private static Head checkedHead(Path file) throws IOException {
        try (FileBytes bytes = FileBytes.open(file)) {
            PhotoFormat format = Signature.of(bytes).orElseThrow(() -> new BrokenPicture("not a picture"));
            Head head = Head.read(format, bytes);
            if (bytes.length() > MAX_BYTES || head.isEmpty() || head.isTooLarge()) {
                throw new BrokenPicture("a picture beyond the bounds");
            }
            return head;
        }
    }

    private static BufferedImage picture(Path file, Head head, Fit fit) throws IOException {
        return finished(BoundedDecoder.decode(file, head, fit), head, fit);
    }

    private static BufferedImage finished(BufferedImage decoded, Head head, Fit fit) throws BrokenPicture {
        try {
            BufferedImage srgb = Srgb.of(decoded);
            int width = Math.min(fit.width(), srgb.getWidth());
            int height = Math.min(fit.height(), srgb.getHeight());
            return head.exif().orientation().upright(Scaling.down(srgb, width, height));
        } catch (RuntimeException | OutOfMemoryError brokenColours) {
            throw new BrokenPicture("the colours cannot be read", brokenColours);
        }
    }
}
