package naskah.format.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naskah.format.json.ExportedPhotos;
import naskah.photo.frame.Framing;

/** Finds the photos beside an {@code article.json}, to be added to the photos before its article is stored. */
public final class ImportFolder {
    private ImportFolder() {}

    /**
     * How those photos are framed, by SHA-256.
     *
     * @throws IOException when the JSON cannot be read
     */
    public static Map<String, Framing> framings(Path articleJson) throws IOException {
        return ExportedPhotos.framings(Files.readAllBytes(articleJson));
    }

    /** The originals in {@code pictures/}, by name; none when the JSON stands alone. Links are not followed. */
    public static List<Path> originals(Path articleJson) throws IOException {
        Path pictures = articleJson.resolveSibling("pictures");
        if (!Files.isDirectory(pictures, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pictures)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> PictureNames.isOriginal(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
