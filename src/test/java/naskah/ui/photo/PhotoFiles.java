package naskah.ui.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import naskah.photo.MetadataEncoder;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoMetadata;

/** JPEG files that say what they show, with the credit at the end of the caption as agencies send them. */
final class PhotoFiles {
    private PhotoFiles() {}

    static List<Path> of(Path directory, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
            image.setRGB(i, i, 0xff8800);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            PhotoMetadata said = new PhotoMetadata("Panen ke-" + i + " (CMG)", "", "Ratri", i % 2 == 0 ? "Sawah" : "", "");
            byte[] described = MetadataEncoder.encode(bytes.toByteArray(), PhotoFormat.JPEG, said);
            files.add(Files.write(directory.resolve("p" + i + ".jpg"), described));
        }
        return files;
    }
}
