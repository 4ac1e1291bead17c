package naskah.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;

/** Small named texts as one flat JSON object, for what the window remembers. */
public final class ValuesJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ValuesJson() {}

    public static String write(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("texts can always be written", bug);
        }
    }

    /** What {@link #write} wrote; anything else gives the texts that can be made out of it, at worst none. */
    public static Map<String, String> read(String json) {
        Map<String, String> values = new TreeMap<>();
        try {
            JsonNode object = JSON.readTree(json);
            object.properties().forEach(each -> values.put(each.getKey(), each.getValue().asText()));
        } catch (JsonProcessingException damaged) {
            return Map.of();
        }
        return values;
    }
}
