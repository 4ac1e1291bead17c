package naskah.format.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.photo.Photo;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoReader;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Fingerprint;

/**
 * Pictures made for pages, each made once and kept in a cache folder by original, framing, slot and width; the folder may be
 * emptied at any time.
 */
public final class Renditions {
    private static final Pattern NAME = Pattern.compile("([0-9]+-[0-9a-f]+)-([0-9]+)x([0-9]+)\\.(jpg|png|webp)");
    private static final Map<String, PhotoFormat> FORMATS =
            Map.of("jpg", PhotoFormat.JPEG, "png", PhotoFormat.PNG, "webp", PhotoFormat.WEBP);

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
        /** One for each cut, in their order. */
        record Ready(List<Made> made) implements Making {}

        record Unreadable() implements Making {}
    }

    /** Whether the file tells where it was taken or by which camera; one that cannot be read tells anything. */
    boolean isTelltale(Path original) {
        try {
            return reader.isTelltale(original);
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** The cuts, from the cache or made now from an original that is decoded once. */
    Making of(Photo photo, Path original, List<Cut> cuts) throws IOException {
        String hash = photo.id().sha256();
        Path folder = cache.resolve(hash.substring(0, 2)).resolve(hash);
        Map<String, Made> kept = kept(folder);
        List<Cut> missing = cuts.stream().filter(cut -> !kept.containsKey(key(photo, cut))).toList();
        if (!missing.isEmpty()) {
            List<PhotoReader.Rendition> fresh;
            try {
                fresh = reader.render(original, photo.framing(), missing);
            } catch (IOException brokenPixels) {
                return new Making.Unreadable();
            }
            for (int i = 0; i < fresh.size(); i++) {
                kept.put(key(photo, missing.get(i)), keep(folder, stem(photo, missing.get(i)), fresh.get(i)));
            }
        }
        List<Made> made = new ArrayList<>();
        cuts.forEach(cut -> made.add(kept.get(key(photo, cut))));
        return new Making.Ready(made);
    }

    private static String stem(Photo photo, Cut cut) {
        return cut.width() + "-" + Fingerprint.slot(photo.framing(), cut.slot(), photo.size());
    }

    private static String key(Photo photo, Cut cut) {
        return stem(photo, cut) + (cut.webp() ? ".webp" : "");
    }

    private static Map<String, Made> kept(Path folder) throws IOException {
        Map<String, Made> kept = new HashMap<>();
        if (!Files.isDirectory(folder)) {
            return kept;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    String webp = name.group(4).equals("webp") ? ".webp" : "";
                    kept.put(name.group(1) + webp, made(file, name));
                }
            }
        }
        return kept;
    }

    private static Made made(Path file, Matcher name) {
        Photo.Size size = new Photo.Size(Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)));
        return new Made(file, FORMATS.get(name.group(4)), size);
    }

    private static Made keep(Path folder, String stem, PhotoReader.Rendition rendition) throws IOException {
        Files.createDirectories(folder);
        Photo.Size size = rendition.size();
        String name = stem + "-" + size.width() + "x" + size.height() + "." + rendition.format().extension();
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
