package naskah.storage.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.photo.Difference;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.PlaceShown;

/** A photo's metadata as JSON of version 1; fields that this version does not know are passed over. */
final class MetadataJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private MetadataJson() {}

    static String write(PhotoMetadata metadata) {
        ObjectNode root = MAPPER.createObjectNode().put("version", 1);
        ObjectNode fields = root.putObject("fields");
        metadata.values().forEach((field, texts) -> texts.forEach(fields.putArray(field.name())::add));
        ArrayNode places = root.putArray("placesShown");
        metadata.placesShown().forEach(place -> place.parts().forEach(places.addArray()::add));
        ArrayNode differences = root.putArray("differences");
        metadata.differences().forEach(one -> differences
                .addObject()
                .put("field", one.field().name())
                .put("iim", one.iim())
                .put("xmp", one.xmp()));
        return root.toString();
    }

    static PhotoMetadata read(String json) throws Failures.Unreadable {
        try {
            JsonNode root = MAPPER.readTree(json);
            return new PhotoMetadata(fields(root.path("fields")), places(root), differences(root));
        } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new Failures.Unreadable("a photo's stored metadata cannot be read", broken);
        }
    }

    private static Map<PhotoField, List<String>> fields(JsonNode fields) {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        for (PhotoField field : PhotoField.values()) {
            values.put(field, texts(fields.path(field.name())));
        }
        return values;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<PlaceShown> places(JsonNode root) {
        List<PlaceShown> places = new ArrayList<>();
        root.path("placesShown").forEach(place -> places.add(PlaceShown.of(texts(place))));
        return places;
    }

    private static List<Difference> differences(JsonNode root) {
        List<Difference> differences = new ArrayList<>();
        root.path("differences").forEach(one -> field(one.path("field").asText()).ifPresent(field -> differences.add(
                new Difference(field, one.path("iim").asText(), one.path("xmp").asText()))));
        return differences;
    }

    private static Optional<PhotoField> field(String name) {
        return Arrays.stream(PhotoField.values()).filter(field -> field.name().equals(name)).findFirst();
    }
}
