package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Spot;

/** The member "pictures" of an exported article: what files there are of each photo, its focal point and its crops. */
public final class ExportedPhotos {
    private ExportedPhotos() {}

    static ArrayNode write(Map<String, ExportedPhoto> photos) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        photos.forEach((hash, photo) -> {
            ObjectNode node = list.addObject().put("photo", hash);
            node.putObject("focus").put("x", photo.framing().focus().x()).put("y", photo.framing().focus().y());
            ArrayNode crops = node.putArray("crops");
            photo.framing().crops().forEach((slot, crop) -> crop(slot, crop, crops.addObject()));
            ArrayNode files = node.putArray("files");
            photo.files().forEach(file -> file(file, files.addObject()));
        });
        return list;
    }

    private static void crop(String slot, Crop crop, ObjectNode into) {
        Box box = crop.box();
        into.put("slot", slot)
                .put("left", box.left())
                .put("top", box.top())
                .put("width", box.width())
                .put("height", box.height())
                .put("reviewed", crop.reviewed());
    }

    private static void file(ExportedPicture file, ObjectNode into) {
        into.put("file", file.file());
        if (!file.slot().isEmpty()) {
            into.put("slot", file.slot());
        }
        into.put("width", file.width()).put("height", file.height()).put("original", file.original());
    }

    /** How each photo of the export is framed, by SHA-256; a photo without a readable framing is as it was shot. */
    public static Map<String, Framing> framings(byte[] articleJson) throws IOException {
        Map<String, Framing> framings = new HashMap<>();
        for (JsonNode photo : Json.reader().readTree(articleJson).path("pictures")) {
            try {
                framings.put(photo.path("photo").asText(), framing(photo));
            } catch (IllegalArgumentException notInThePicture) {
                framings.remove(photo.path("photo").asText());
            }
        }
        return framings;
    }

    private static Framing framing(JsonNode photo) {
        JsonNode focus = photo.path("focus");
        Map<String, Crop> crops = new LinkedHashMap<>();
        for (JsonNode crop : photo.path("crops")) {
            Box box = new Box(number(crop, "left"), number(crop, "top"), number(crop, "width"), number(crop, "height"));
            crops.put(crop.path("slot").asText(), new Crop(box, crop.path("reviewed").asBoolean()));
        }
        return Framing.AS_SHOT.withFocus(new Spot(focus.path("x").asDouble(0.5), focus.path("y").asDouble(0.5))).withCrops(crops);
    }

    private static double number(JsonNode crop, String member) {
        return crop.path(member).asDouble();
    }
}
