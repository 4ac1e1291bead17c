package naskah.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naskah.article.ArticleId;

/**
 * What a parcel holds; its bytes are what is signed.
 *
 * @param desk   the name of the desk that made it
 * @param key    that desk's public key in base64
 * @param states the files of the article's kept states, oldest first, the present one last
 * @param photos photos by SHA-256 with the library's card of each
 * @param hashes the SHA-256 of every other file of the parcel
 */
record Manifest(
        String desk,
        String key,
        ArticleId article,
        List<String> states,
        Map<String, String> photos,
        Map<String, String> hashes) {
    static final String FILE = "manifest.json";
    static final String SIGNATURE = "signature";

    private static final String FORMAT = "naskah-parcel";
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    Manifest {
        states = List.copyOf(states);
        photos = Map.copyOf(photos);
        hashes = Map.copyOf(hashes);
    }

    byte[] bytes() {
        ObjectNode root = MAPPER.createObjectNode().put("format", FORMAT).put("version", VERSION);
        root.put("desk", desk).put("key", key).put("article", article.value());
        states.forEach(root.putArray("states")::add);
        ObjectNode cards = root.putObject("photos");
        photos.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> cards.put(each.getKey(), each.getValue()));
        ObjectNode sums = root.putObject("hashes");
        hashes.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> sums.put(each.getKey(), each.getValue()));
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException when it is no manifest of this version */
    static Manifest read(byte[] bytes) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (!root.path("format").asText().equals(FORMAT) || root.path("version").asInt() != VERSION) {
                throw new IOException("not a parcel of version " + VERSION);
            }
            List<String> states = new ArrayList<>();
            root.path("states").forEach(state -> states.add(state.asText()));
            return new Manifest(
                    root.path("desk").asText(),
                    root.path("key").asText(),
                    new ArticleId(root.path("article").asText()),
                    states,
                    texts(root.path("photos")),
                    texts(root.path("hashes")));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new IOException("a parcel's manifest is broken", broken);
        }
    }

    /** The file's name that a photo's card tells. */
    static String fileName(String card) throws IOException {
        return MAPPER.readTree(card).path("file").asText();
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties().forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }
}
