package naskah.storage.sqlite;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoOriginal;
import naskah.photo.PhotoRead;
import naskah.photo.PhotoReader;

/** Reads PNG by ImageIO, which is all that the tests of this room need. */
public final class PlainPhotoReader implements PhotoReader {
    @Override
    public PhotoRead read(Path file, String fileName) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            return new PhotoRead.Refused(PhotoRead.Reason.NOT_A_PICTURE, fileName);
        }
        return new PhotoRead.Ok(Photo.arriving(
                new PhotoId(Originals.sha256(file)),
                new PhotoOriginal(
                        fileName,
                        PhotoFormat.PNG,
                        new Photo.Size(image.getWidth(), image.getHeight()),
                        Files.size(file)),
                new PhotoMetadata("Pasar pagi", "Naskah", "Sari", "", "")));
    }

    @Override
    public Glance glance(Path file) throws IOException {
        return ImageIO.read(file.toFile()) == null ? new Glance.Broken() : new Glance.Seen(decode(file, Glance.SIDE));
    }

    @Override
    public BufferedImage decode(Path file, int longestSide) throws IOException {
        BufferedImage whole = ImageIO.read(file.toFile());
        double scale = Math.min(1, (double) longestSide / Math.max(whole.getWidth(), whole.getHeight()));
        int width = (int) Math.max(1, whole.getWidth() * scale);
        int height = (int) Math.max(1, whole.getHeight() * scale);
        BufferedImage small = new BufferedImage(width, height, whole.getType());
        small.createGraphics().drawImage(whole, 0, 0, width, height, null);
        return small;
    }

    @Override
    public Rendition render(Path file, int width) {
        throw new UnsupportedOperationException("storage renders no pages");
    }
}
