package naskah.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naskah.format.folder.Part;

/** One file to read, and the name that people know it by. */
record Source(Path file, String name) {
    private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson", ".txt");

    /** What a person means by a file, an exported folder, or a folder of such files and folders; no deeper. */
    static List<Source> of(Path named, String name) throws IOException {
        if (!Files.isDirectory(named)) {
            return List.of(new Source(named, name));
        }
        Path article = named.resolve(Part.JSON.file());
        List<Source> inside = Files.exists(article) ? List.of() : inside(named, name);
        return inside.isEmpty() ? List.of(new Source(article, name)) : inside;
    }

    /** Whether originals may stand beside it. */
    boolean isExported() {
        return file.getFileName().toString().equals(Part.JSON.file());
    }

    private static List<Source> inside(Path folder, String name) throws IOException {
        List<Source> found = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                article(child).ifPresent(file -> found.add(new Source(file, name + "/" + child.getFileName())));
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        found.sort(Comparator.comparing(Source::name));
        return found;
    }

    private static Optional<Path> article(Path child) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(child.resolve(Part.JSON.file())).filter(Files::isRegularFile);
        }
        String name = child.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean known = ENDINGS.stream().anyMatch(name::endsWith);
        return known && Files.isRegularFile(child) ? Optional.of(child) : Optional.empty();
    }
}
