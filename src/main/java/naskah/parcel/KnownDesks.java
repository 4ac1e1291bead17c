package naskah.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import naskah.storage.Settings;
import naskah.storage.StorageException;

/** The desks whose parcels a person has said are theirs, by the fingerprints of their keys. */
public final class KnownDesks {
    private static final String SETTING = "parcel.known";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Settings settings;

    public KnownDesks(Settings settings) {
        this.settings = settings;
    }

    public boolean knows(Parcel parcel) throws StorageException {
        return read().has(parcel.fingerprint());
    }

    public void trust(Parcel parcel) throws StorageException {
        settings.put(SETTING, read().put(parcel.fingerprint(), parcel.desk()).toString());
    }

    private ObjectNode read() throws StorageException {
        Optional<String> kept = settings.get(SETTING);
        try {
            JsonNode node = kept.isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(kept.get());
            return node instanceof ObjectNode known ? known : MAPPER.createObjectNode();
        } catch (JsonProcessingException broken) {
            throw new StorageException("read the known desks", StorageException.Cause.DAMAGED, broken);
        }
    }
}
