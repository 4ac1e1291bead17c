package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import naskah.house.Agency;
import naskah.house.Pictures;
import naskah.house.Slot;

/** What the house asks of its pictures, as the part "pictures" of its profile; a profile without it asks for the usual. */
final class PicturesJson {
    private PicturesJson() {}

    static void write(Pictures pictures, ObjectNode into) {
        for (Slot slot : pictures.slots()) {
            ObjectNode node = into.withArray("slots").addObject();
            node.put("id", slot.id()).put("across", slot.across()).put("down", slot.down());
            slot.widths().forEach(node.withArray("widths")::add);
        }
        for (Agency agency : pictures.agencies()) {
            ObjectNode node = into.withArray("agencies").addObject();
            node.put("name", agency.name()).put("terms", agency.terms()).put("oneUse", agency.oneUse());
            agency.aliases().forEach(node.withArray("aliases")::add);
            agency.days().ifPresent(days -> node.put("days", days));
        }
        into.put("captionMax", pictures.captionMax())
                .put("altMax", pictures.altMax())
                .put("placeKept", pictures.placeKept());
    }

    static Pictures read(JsonNode node) {
        Pictures usual = Pictures.STANDARD;
        List<Slot> slots = new ArrayList<>();
        node.path("slots").forEach(slot -> slots.add(slot(slot)));
        List<Agency> agencies = new ArrayList<>();
        node.path("agencies").forEach(agency -> agencies.add(agency(agency)));
        return new Pictures(
                slots.isEmpty() ? usual.slots() : slots,
                agencies,
                node.path("captionMax").asInt(usual.captionMax()),
                node.path("altMax").asInt(usual.altMax()),
                node.path("placeKept").asBoolean(usual.placeKept()));
    }

    private static Slot slot(JsonNode node) {
        List<Integer> widths = new ArrayList<>();
        node.path("widths").forEach(width -> widths.add(width.asInt()));
        return new Slot(node.path("id").asText(), node.path("across").asInt(), node.path("down").asInt(), widths);
    }

    private static Agency agency(JsonNode node) {
        List<String> aliases = new ArrayList<>();
        node.path("aliases").forEach(alias -> aliases.add(alias.asText()));
        OptionalInt days = node.path("days").isInt() ? OptionalInt.of(node.path("days").asInt()) : OptionalInt.empty();
        return new Agency(
                node.path("name").asText(), aliases, node.path("terms").asText(), days, node.path("oneUse").asBoolean());
    }
}
