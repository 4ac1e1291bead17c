package naskah.storage.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import naskah.photo.Photo;

/** What the library holds of a photo beside its file, as one JSON text in the forms in which it is stored. */
final class PhotoCard {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PhotoCard() {}

    static String write(Photo photo) {
        ObjectNode card = MAPPER.createObjectNode().put("file", photo.fileName());
        try {
            card.set("metadata", MAPPER.readTree(MetadataJson.write(photo.metadata())));
            card.set("framing", MAPPER.readTree(FramingJson.write(photo.framing())));
            card.set("rights", MAPPER.readTree(RightsJson.write(photo.rights())));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return card.toString();
    }

    /** The photo with everything that the card says of it. */
    static Photo read(String card, Photo photo) throws Failures.Unreadable {
        try {
            JsonNode node = MAPPER.readTree(card);
            return photo.withMetadata(MetadataJson.read(node.path("metadata").toString()))
                    .withFraming(FramingJson.read(node.path("framing").toString()))
                    .withRights(RightsJson.read(node.path("rights").toString()));
        } catch (JsonProcessingException broken) {
            throw new Failures.Unreadable("a photo's card cannot be read", broken);
        }
    }
}
