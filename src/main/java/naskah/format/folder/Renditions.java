package naskah.format.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoId;
import naskah.photo.PhotoReader;

/** Pictures made for pages, each made once and kept in a cache folder by original and width; the folder may be emptied at any time. */
public final class Renditions {
    private static final Pattern NAME = Pattern.compile("([0-9]+)-([0-9]+)x([0-9]+)\\.(jpg|png)");

    private final PhotoReader reader;
    private final Path cache;

    public Renditions(PhotoReader reader, Path cache) {
        this.reader = reader;
        this.cache = cache;
    }

    /** A file in the cache, its size in pixels. */
    record Made(Path file, PhotoFormat format, Photo.Size size) {}

    /** What came of it: an original that nobody can decode is no failure of this desk. */
    sealed interface Making {
        record Ready(Made made) implements Making {}

        record Unreadable() implements Making {}
    }

    /** The picture at most {@code width} pixels wide, from the cache or made now. */
    Making of(PhotoId id, Path original, int width) throws IOException {
        Path folder = cache.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
        Optional<Made> kept = kept(folder, width);
        if (kept.isPresent()) {
            return new Making.Ready(kept.get());
        }
        PhotoReader.Rendition rendition;
        try {
            rendition = reader.render(original, width);
        } catch (IOException brokenPixels) {
            return new Making.Unreadable();
        }
        return new Making.Ready(keep(folder, width, rendition));
    }

    private static Optional<Made> kept(Path folder, int width) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, width + "-*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    return Optional.of(made(file, name));
                }
            }
        }
        return Optional.empty();
    }

    private static Made made(Path file, Matcher name) {
        Photo.Size size = new Photo.Size(Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)));
        return new Made(file, name.group(4).equals("png") ? PhotoFormat.PNG : PhotoFormat.JPEG, size);
    }

    private static Made keep(Path folder, int width, PhotoReader.Rendition rendition) throws IOException {
        Files.createDirectories(folder);
        Photo.Size size = rendition.size();
        String name = width + "-" + size.width() + "x" + size.height() + "." + rendition.format().extension();
        Path whole = folder.resolve(name);
        Path temporary = Files.createTempFile(folder, "baru", ".tmp");
        try {
            Files.delete(temporary);
            DurableFiles.write(temporary, rendition.bytes());
            Files.move(temporary, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return new Made(whole, rendition.format(), size);
    }
}
