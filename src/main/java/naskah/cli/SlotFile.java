package naskah.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import naskah.house.Slot;
import naskah.photo.MetadataEncoder;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.frame.Cut;
import naskah.storage.Photos;
import naskah.storage.StorageException;

/** What a slot shows of a photo, with the library's words in it, written whole or not at all. */
record SlotFile(Photo photo, Slot slot, byte[] bytes, PhotoFormat format, int width) {
    private static final List<PhotoFormat> FORMATS = List.of(PhotoFormat.JPEG, PhotoFormat.PNG, PhotoFormat.WEBP);

    static SlotFile of(Photos photos, Photo photo, Cut cut) throws IOException, StorageException {
        Path made = photos.cut(photo.id(), cut);
        PhotoFormat format = FORMATS.stream()
                .filter(each -> made.toString().endsWith("." + each.extension()))
                .findFirst()
                .orElseThrow(() -> new IOException("no picture of a page: " + made));
        byte[] picture = Files.readAllBytes(made);
        int width = ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
        return new SlotFile(photo, cut.slot(), MetadataEncoder.encode(picture, format, photo.metadata()), format, width);
    }

    /** Nothing is ever enlarged, so that a slot may get fewer pixels than it should have. */
    void tellSmall(Errand errand, int wanted) {
        errand.say("cli.photo.small", photo.fileName(), slot.id(), width, wanted);
    }

    void write(Path file) throws IOException {
        Path part = file.resolveSibling(".naskah-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
