package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What we read is what exiftool reads, on files that other people's programs wrote. */
@EnabledIf("judgeAndCorporaAreHere")
class ExiftoolReadingTest {
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final List<String> FOLDERS =
            List.of("images-exifr", "images-orientation", "images-photos", "images-made", "images-formats", "images-broken");

    /** Where the text that was meant is known and exiftool does not read it. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "iim-utf8-nodecl.jpg DESCRIPTION", "UTF-8 without 1:90, which exiftool takes for Latin-1",
            "iim-macroman-nodecl.jpg DESCRIPTION", "Mac Roman, which exiftool takes for Latin-1");

    private final PhotoReader reader = new BoundedPhotoReader();

    static boolean judgeAndCorporaAreHere() {
        return Files.isDirectory(CORPORA) && Exiftool.isHere();
    }

    @Test
    void everyFieldOfEveryFileIsReadAlike() throws IOException {
        Map<Path, JsonNode> judged = Exiftool.read(files());
        Map<String, String> differing = new TreeMap<>();
        int fields = 0;
        for (Path file : files()) {
            if (reader.read(file, "a") instanceof PhotoRead.Ok ok) {
                fields += ok.photo().metadata().fields().size();
                differing.putAll(differences(file, ok.photo().metadata(), judged.get(file)));
            }
        }
        assertThat(fields).isGreaterThan(50);
        assertThat(differing).containsOnlyKeys(EXCEPTIONS.keySet());
    }

    /** By file and field, what we read and what exiftool reads. */
    private static Map<String, String> differences(Path file, PhotoMetadata ours, JsonNode judged) {
        Map<PhotoField, String> theirs = ExiftoolFields.of(judged);
        Map<String, String> differing = new TreeMap<>();
        for (PhotoField field : PhotoField.values()) {
            String their = theirs.getOrDefault(field, "");
            if (!ours.text(field).equals(their)) {
                differing.put(file.getFileName() + " " + field, ours.text(field) + " | " + their);
            }
        }
        if (!ours.placesShown().equals(ExiftoolFields.placesShown(judged))) {
            differing.put(file.getFileName() + " places", ours.placesShown().toString());
        }
        return differing;
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
