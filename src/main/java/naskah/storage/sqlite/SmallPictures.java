package naskah.storage.sqlite;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoReader;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Fingerprint;
import naskah.photo.frame.Framing;
import naskah.storage.StorageException;

/** The pictures that the desk's own windows show, each made once and kept in the cache by original, framing and size. */
final class SmallPictures {
    private final Originals originals;
    private final PhotoReader reader;

    SmallPictures(Originals originals, PhotoReader reader) {
        this.originals = originals;
        this.reader = reader;
    }

    /** What makes a picture that is not in the cache yet. */
    private interface Making {
        BufferedImage of(Path original) throws IOException;
    }

    Path asShot(PhotoId id, int longestSide) throws StorageException {
        return picture(id, String.valueOf(longestSide), original -> reader.decode(original, longestSide));
    }

    Path framed(PhotoId id, Framing framing, int longestSide) throws StorageException {
        String name = longestSide + "-" + Fingerprint.whole(framing);
        return picture(id, name, original -> reader.framed(original, framing, longestSide));
    }

    Path cut(Photo photo, Cut cut) throws StorageException {
        String name = cut.width() + "-" + Fingerprint.slot(photo.framing(), cut.slot(), photo.size());
        Optional<Path> kept = cut.webp()
                ? Optional.of(originals.cached(photo.id(), name + ".webp")).filter(Files::exists)
                : kept(photo.id(), name);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            Path original = present(photo.id());
            PhotoReader.Rendition made = reader.render(original, photo.framing(), List.of(cut)).getFirst();
            String extension = made.format().extension();
            return write(originals.cached(photo.id(), name + "." + extension), file -> Files.write(file, made.bytes()));
        } catch (IOException failure) {
            throw Failures.of("make a picture of " + photo.id() + " for " + cut.slot().id(), failure);
        }
    }

    /** Keeps a picture as it was taken that somebody has decoded already. */
    void keep(PhotoId id, int longestSide, BufferedImage picture) throws IOException {
        write(id, String.valueOf(longestSide), picture);
    }

    private Path picture(PhotoId id, String name, Making making) throws StorageException {
        Optional<Path> kept = kept(id, name);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            return write(id, name, making.of(present(id)));
        } catch (IOException failure) {
            throw Failures.of("make a small picture of " + id, failure);
        }
    }

    private Optional<Path> kept(PhotoId id, String name) {
        Path jpeg = originals.cached(id, name + ".jpg");
        Path png = originals.cached(id, name + ".png");
        return Files.exists(jpeg) ? Optional.of(jpeg) : Optional.of(png).filter(Files::exists);
    }

    private Path present(PhotoId id) throws Failures.Unreadable {
        return Optional.of(originals.file(id))
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new Failures.Unreadable("the original of " + id + " is missing", null));
    }

    private Path write(PhotoId id, String name, BufferedImage image) throws IOException {
        boolean transparent = image.getColorModel().hasAlpha();
        return write(originals.cached(id, name + (transparent ? ".png" : ".jpg")), file -> {
            if (!ImageIO.write(image, transparent ? "png" : "jpg", file.toFile())) {
                throw new IOException("no writer for a picture of type " + image.getType());
            }
        });
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static Path write(Path name, Writing writing) throws IOException {
        Path made = Originals.unfinished(name.getParent());
        try {
            writing.to(made);
            Originals.finish(made, name);
            return name;
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
