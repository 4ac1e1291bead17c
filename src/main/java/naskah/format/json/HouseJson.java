package naskah.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import naskah.house.CreditForm;
import naskah.house.DatelineForm;
import naskah.house.House;
import naskah.house.Outlet;
import naskah.house.QuoteStyle;
import naskah.house.Zone;

/** The house profile as JSON, so that it can be kept in the data folder and shared between desks. */
public final class HouseJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HouseJson() {}

    public static String write(House house) {
        ObjectNode root = MAPPER.createObjectNode();
        house.outlets().forEach(outlet -> root.withArray("outlets")
                .addObject()
                .put("name", outlet.name())
                .put("site", outlet.site()));
        house.categories().forEach(root.withArray("categories")::add);
        root.putObject("dateline")
                .put("template", house.forms().dateline().template())
                .put("capitals", house.forms().dateline().capitals());
        root.put("credit", house.forms().credit().template())
                .put("quotes", house.forms().quotes().name())
                .put("zone", house.zone().name())
                .put("headlineLimit", house.headlineLimit());
        StyleJson.write(house.style(), root.putObject("style"));
        PicturesJson.write(house.pictures(), root.putObject("pictures"));
        return root.toPrettyString();
    }

    /** @throws IOException when it is not JSON, or not a house that could exist */
    public static House read(String json) throws IOException {
        try {
            return house(MAPPER.readTree(json));
        } catch (JsonProcessingException | IllegalArgumentException wrong) {
            throw new IOException("not a house profile", wrong);
        }
    }

    private static House house(JsonNode root) {
        List<Outlet> outlets = new ArrayList<>();
        root.path("outlets").forEach(o -> outlets.add(new Outlet(text(o, "name"), text(o, "site"))));
        List<String> categories = new ArrayList<>();
        root.path("categories").forEach(category -> categories.add(category.asText()));
        Zone zone = Zone.valueOf(text(root, "zone"));
        int limit = root.path("headlineLimit").asInt(70);
        return new House(
                outlets,
                categories,
                forms(root),
                zone,
                limit,
                StyleJson.read(root.path("style")),
                PicturesJson.read(root.path("pictures")));
    }

    private static House.Forms forms(JsonNode root) {
        JsonNode dateline = root.path("dateline");
        return new House.Forms(
                new DatelineForm(text(dateline, "template"), dateline.path("capitals").asBoolean()),
                new CreditForm(text(root, "credit")),
                QuoteStyle.valueOf(text(root, "quotes")));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asText("");
    }
}
