package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What we read is what exiftool reads, on files that other people's programs wrote. */
@EnabledIf("judgeAndCorporaAreHere")
class ExiftoolReadingTest {
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final List<String> FOLDERS =
            List.of("images-exifr", "images-orientation", "images-photos", "images-made", "images-formats");

    private final PhotoReader reader = new BoundedPhotoReader();

    static boolean judgeAndCorporaAreHere() {
        return Files.isDirectory(CORPORA) && Exiftool.isHere();
    }

    @Test
    void everyFieldOfEveryFileIsReadAlike() throws IOException {
        Map<Path, JsonNode> judged = Exiftool.read(files());
        Map<String, String> differing = new LinkedHashMap<>();
        int fields = 0;
        for (Path file : files()) {
            if (reader.read(file, "a") instanceof PhotoRead.Ok ok) {
                Map<PhotoField, String> theirs = ExiftoolFields.of(judged.get(file));
                fields += theirs.size();
                Map<PhotoField, String> ours = new EnumMap<>(PhotoField.class);
                ok.photo().metadata().fields().forEach(field -> ours.put(field, ok.photo().metadata().text(field)));
                for (PhotoField field : PhotoField.values()) {
                    String our = ours.getOrDefault(field, "");
                    String their = theirs.getOrDefault(field, "");
                    if (!our.equals(their)) {
                        differing.put(file.getFileName() + " " + field, our + " | " + their);
                    }
                }
            }
        }
        System.err.println(fields);
        differing.forEach((a, b) -> System.err.println(a + " => " + b));
        assertThat(differing).isEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(CORPORA.resolve(folder))) {
                files.addAll(all.filter(Files::isRegularFile).sorted().toList());
            }
        }
        return files;
    }
}
