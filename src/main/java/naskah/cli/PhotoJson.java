package naskah.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoMetadata;
import naskah.photo.frame.Box;
import naskah.photo.frame.Framing;
import naskah.photo.rights.Rights;
import naskah.rights.RightsBadge;
import naskah.storage.Held;
import naskah.storage.PhotoSummary;
import naskah.storage.Summary;
import naskah.storage.Waiver;

/** Photos as {@code --json} prints them; metadata is named as in the IPTC Photo Metadata Standard 2024.1. */
final class PhotoJson {
    private PhotoJson() {}

    static ObjectNode row(PhotoSummary row, List<RightsBadge> states) {
        ObjectNode node = head(row.photo())
                .put("addedAt", row.addedAt().toString())
                .put("uses", row.uses())
                .put("description", row.photo().metadata().description())
                .put("creditLine", row.photo().metadata().creditLine());
        row.missing().stream().sorted().forEach(word -> node.withArray("missing").add(lower(word)));
        node.withArray("missing");
        states(node.putArray("rights"), states);
        return node;
    }

    static ObjectNode whole(Held held, List<RightsBadge> states, List<Summary> uses) {
        Photo photo = held.photo();
        ObjectNode node = head(photo)
                .put("format", photo.format().name())
                .put("bytes", photo.original().bytes())
                .put("addedAt", held.addedAt().toString())
                .put("revision", held.revision())
                .put("trashed", time(held.trashed()));
        metadata(node.putObject("metadata"), photo.metadata());
        metadata(node.putObject("embedded"), held.embedded());
        held.embedded().differences().forEach(difference -> node.withArray("differences").addObject()
                .put("field", PhotoFields.nameOf(difference.field()))
                .put("iim", difference.iim())
                .put("xmp", difference.xmp()));
        framing(node.putObject("framing"), photo.framing());
        rights(node.putObject("rights"), photo.rights(), states);
        ArrayNode used = node.putArray("uses");
        uses.forEach(use -> used.add(Json.of(use)));
        return node;
    }

    /** Adds who answered for the photo going out, with an article or, where that is null, by itself. */
    static ObjectNode answered(ObjectNode photo, List<Waiver> waivers) {
        ArrayNode node = photo.putArray("waivers");
        waivers.forEach(waiver -> node.addObject()
                .put("article", waiver.article().map(ArticleId::value).orElse(null))
                .put("stop", lower(waiver.stop()))
                .put("name", waiver.by().name())
                .put("reason", waiver.by().reason())
                .put("at", waiver.by().at().toString()));
        return photo;
    }

    private static ObjectNode head(Photo photo) {
        return JsonNodeFactory.instance.objectNode()
                .put("id", photo.id().sha256())
                .put("file", photo.fileName())
                .put("width", photo.size().width())
                .put("height", photo.size().height());
    }

    private static void metadata(ObjectNode node, PhotoMetadata metadata) {
        metadata.values().forEach((field, texts) -> {
            if (field.isList()) {
                texts.forEach(node.withArray(PhotoFields.nameOf(field))::add);
            } else {
                node.put(PhotoFields.nameOf(field), metadata.text(field));
            }
        });
        metadata.placesShown().forEach(place -> node.withArray("locationShown").addObject()
                .put("name", place.name())
                .put("sublocation", place.sublocation())
                .put("city", place.city())
                .put("provinceState", place.province())
                .put("countryName", place.country())
                .put("countryCode", place.countryCode()));
    }

    private static void framing(ObjectNode node, Framing framing) {
        node.put("turn", lower(framing.turn())).put("straighten", framing.straighten()).put("flipped", framing.flipped());
        node.putObject("focus").put("x", framing.focus().x()).put("y", framing.focus().y());
        ObjectNode crops = node.putObject("crops");
        framing.crops().forEach((slot, crop) -> box(crops.putObject(slot), crop.box()).put("reviewed", crop.reviewed()));
        ArrayNode redactions = node.putArray("redactions");
        framing.redactions().forEach(part -> box(redactions.addObject(), part.box()).put("kind", lower(part.kind())));
    }

    private static ObjectNode box(ObjectNode node, Box box) {
        return node.put("left", box.left()).put("top", box.top()).put("width", box.width()).put("height", box.height());
    }

    private static void rights(ObjectNode node, Rights rights, List<RightsBadge> states) {
        node.put("agency", rights.agency())
                .put("expires", time(rights.expires()))
                .put("embargo", time(rights.embargo()))
                .put("oneUse", rights.oneUse())
                .put("withdrawn", time(rights.withdrawn().map(Rights.Withdrawal::at)))
                .put("withdrawalReason", rights.withdrawn().map(Rights.Withdrawal::reason).orElse(null));
        states(node.putArray("states"), states);
    }

    private static void states(ArrayNode node, List<RightsBadge> states) {
        states.forEach(state -> node.addObject()
                .put("state", lower(state.state()))
                .put("stop", state.state().isStop())
                .put("message", state.sentence()));
    }

    private static String time(Optional<Instant> time) {
        return time.map(Instant::toString).orElse(null);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
