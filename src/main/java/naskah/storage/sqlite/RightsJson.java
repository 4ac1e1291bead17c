package naskah.storage.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import naskah.photo.rights.Rights;

/** A photo's rights as JSON of version 1. */
final class RightsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private RightsJson() {}

    static String write(Rights rights) {
        ObjectNode root = MAPPER.createObjectNode().put("version", 1);
        root.put("agency", rights.agency()).put("oneUse", rights.oneUse());
        rights.expires().ifPresent(instant -> root.put("expires", instant.toString()));
        rights.embargo().ifPresent(instant -> root.put("embargo", instant.toString()));
        rights.withdrawn().ifPresent(gone ->
                root.putObject("withdrawn").put("at", gone.at().toString()).put("reason", gone.reason()));
        return root.toString();
    }

    static Rights read(String json) throws Failures.Unreadable {
        try {
            JsonNode root = MAPPER.readTree(json);
            JsonNode gone = root.path("withdrawn");
            return new Rights(
                    root.path("agency").asText(),
                    instant(root.path("expires")),
                    instant(root.path("embargo")),
                    root.path("oneUse").asBoolean(),
                    instant(gone.path("at")).map(at -> new Rights.Withdrawal(at, gone.path("reason").asText())));
        } catch (JsonProcessingException | DateTimeException broken) {
            throw new Failures.Unreadable("a photo's stored rights cannot be read", broken);
        }
    }

    private static Optional<Instant> instant(JsonNode node) {
        return node.isTextual() ? Optional.of(Instant.parse(node.asText())) : Optional.empty();
    }
}
