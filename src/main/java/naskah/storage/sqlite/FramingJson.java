package naskah.storage.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Spot;
import naskah.photo.frame.Turn;

/** A framing as JSON of version 1, always the same text for the same framing. */
final class FramingJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private FramingJson() {}

    static String write(Framing framing) {
        ObjectNode root = MAPPER.createObjectNode().put("version", 1);
        root.put("turn", framing.turn().name())
                .put("straighten", framing.straighten())
                .put("flipped", framing.flipped())
                .put("x", framing.focus().x())
                .put("y", framing.focus().y());
        ObjectNode crops = root.putObject("crops");
        framing.crops().forEach((slot, crop) ->
                box(crops.putObject(slot).put("reviewed", crop.reviewed()), crop.box()));
        framing.redactions().forEach(redaction ->
                box(root.withArray("redactions").addObject().put("kind", redaction.kind().name()), redaction.box()));
        return root.toString();
    }

    static Framing read(String json) throws Failures.Unreadable {
        try {
            JsonNode root = MAPPER.readTree(json);
            return new Framing(
                    Turn.valueOf(root.path("turn").asText()),
                    root.path("straighten").asDouble(),
                    root.path("flipped").asBoolean(),
                    new Spot(root.path("x").asDouble(), root.path("y").asDouble()),
                    crops(root.path("crops")),
                    redactions(root.path("redactions")));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new Failures.Unreadable("a photo's stored framing cannot be read", broken);
        }
    }

    private static Map<String, Crop> crops(JsonNode node) {
        Map<String, Crop> crops = new HashMap<>();
        node.properties().forEach(each ->
                crops.put(each.getKey(), new Crop(box(each.getValue()), each.getValue().path("reviewed").asBoolean())));
        return crops;
    }

    private static List<Redaction> redactions(JsonNode node) {
        List<Redaction> redactions = new ArrayList<>();
        node.forEach(each -> redactions.add(new Redaction(box(each), Redaction.Kind.valueOf(each.path("kind").asText()))));
        return redactions;
    }

    private static void box(ObjectNode node, Box box) {
        node.put("left", box.left()).put("top", box.top()).put("width", box.width()).put("height", box.height());
    }

    private static Box box(JsonNode node) {
        return new Box(
                node.path("left").asDouble(), node.path("top").asDouble(),
                node.path("width").asDouble(), node.path("height").asDouble());
    }
}
