package naskah.storage.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import naskah.photo.Photo;
import naskah.photo.PhotoMetadata;
import naskah.photo.frame.Framing;
import naskah.photo.rights.Rights;

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

    /** Whether everything of the card can be read. */
    static boolean isReadable(String card) {
        try {
            read(card);
            return true;
        } catch (Failures.Unreadable broken) {
            return false;
        }
    }

    /** What a card says, whichever photo it is about. */
    record Said(PhotoMetadata metadata, Framing framing, Rights rights) {
        Photo of(Photo photo) {
            return photo.withMetadata(metadata).withFraming(framing).withRights(rights);
        }
    }

    static Said read(String card) throws Failures.Unreadable {
        try {
            JsonNode node = MAPPER.readTree(card);
            return new Said(
                    MetadataJson.read(node.path("metadata").toString()),
                    FramingJson.read(node.path("framing").toString()),
                    RightsJson.read(node.path("rights").toString()));
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException broken) {
            throw new Failures.Unreadable("a photo's card cannot be read", broken);
        }
    }
}
