package naskah.photo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** exiftool as an independent judge of what picture files say; where it is installed. */
public final class Exiftool {
    private Exiftool() {}

    public static boolean isHere() {
        try {
            Process version = new ProcessBuilder("exiftool", "-ver").redirectErrorStream(true).start();
            version.getInputStream().readAllBytes();
            return version.waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it says of each file, every tag named with its group ("XMP-dc:Creator"). */
    public static Map<Path, JsonNode> read(List<Path> files) throws IOException {
        Path list = Files.createTempFile("naskah-", ".args");
        try {
            List<String> arguments = new ArrayList<>(List.of("-j", "-G1", "-struct", "-charset", "filename=utf8"));
            files.forEach(file -> arguments.add(file.toString()));
            Files.write(list, arguments);
            Process process = new ProcessBuilder("exiftool", "-@", list.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Map<Path, JsonNode> said = new HashMap<>();
            new JsonMapper()
                    .readTree(process.getInputStream().readAllBytes())
                    .forEach(file -> said.put(Path.of(file.get("SourceFile").asText()), file));
            return said;
        } finally {
            Files.delete(list);
        }
    }

    /** Lets it write: {@code tags} as on its command line, in UTF-8. */
    public static void write(Path file, List<String> tags) throws IOException, InterruptedException {
        Path list = Files.createTempFile("naskah-", ".args");
        try {
            List<String> arguments = new ArrayList<>(List.of("-overwrite_original", "-charset", "iptc=UTF8"));
            arguments.addAll(tags);
            arguments.add(file.toString());
            Files.write(list, arguments);
            Process process = new ProcessBuilder("exiftool", "-@", list.toString()).redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(answer);
            }
        } finally {
            Files.delete(list);
        }
    }

    /** The values of the first of {@code tags} that the file has, a list in its order. */
    public static List<String> values(JsonNode file, String... tags) {
        for (String tag : tags) {
            List<String> values = new ArrayList<>();
            JsonNode node = file.path(tag);
            if (node.isArray()) {
                node.forEach(value -> values.add(value.asText()));
            } else if (!node.isMissingNode()) {
                values.add(node.asText());
            }
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }
}
