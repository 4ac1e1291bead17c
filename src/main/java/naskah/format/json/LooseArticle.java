package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.TimeInput;
import naskah.article.Title;
import naskah.document.Body;
import naskah.house.House;

/** Reads an article of an archive: title or headline, published, category, body, and whatever else has a usual name. */
final class LooseArticle {
    private LooseArticle() {}

    static boolean isOne(ObjectNode node) {
        return Stream.of("title", "headline").anyMatch(key -> node.path(key).isTextual())
                && !node.path("body").isObject();
    }

    static Article read(ObjectNode node, Intake intake, House house) {
        Fields fields = new Fields(node, "", intake);
        String id = fields.text("id");
        Article article = new Article(
                ArticleId.isValid(id) ? new ArticleId(id) : ArticleId.fresh(),
                new Title(either(fields, "title", "headline"), fields.text("deck").strip(), ""),
                filing(fields, house),
                Dateline.EMPTY,
                published(fields, house),
                new Story(Story.EMPTY.banner(), body(fields), List.of()));
        if (!id.isEmpty() && !ArticleId.isValid(id)) {
            fields.leave("id");
        }
        fields.finish();
        return article;
    }

    private static Filing filing(Fields fields, House house) {
        List<Byline> bylines = Stream.concat(texts(fields, "author").stream(), texts(fields, "authors").stream())
                .map(name -> new Byline(name, Byline.Role.REPORTER))
                .toList();
        Source source = new Source(fields.text("source").strip(), fields.address("url"));
        return new Filing(category(fields, house), bylines, texts(fields, "tags"), source, true, fields.text("note"));
    }

    /** The category in the house's own spelling, if it has it. */
    private static String category(Fields fields, House house) {
        String given = fields.text("category").strip();
        return house.categories().stream().filter(given::equalsIgnoreCase).findFirst().orElse(given);
    }

    /** A time in ISO 8601 or as people type it, but never one that depends on the day of reading. */
    private static Optional<NewsTime> published(Fields fields, House house) {
        String given = fields.text("published");
        Instant midnight = LocalDate.EPOCH.atStartOfDay(house.zone().id()).toInstant();
        boolean hasYear = given.matches("(?s).*\\d{4}.*|.*\\d[/-]\\d+[/-]\\d\\d.*");
        if (hasYear && TimeInput.read(given, midnight, house.zone()) instanceof TimeInput.Reading.Ok(NewsTime time)) {
            return Optional.of(time);
        }
        fields.leave("published");
        return Optional.empty();
    }

    /** Paragraphs end where lines end; nothing else is guessed. */
    private static Body body(Fields fields) {
        return Body.ofParagraphs(texts(fields, "body").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toArray(String[]::new));
    }

    private static String either(Fields fields, String first, String second) {
        String found = fields.text(first).strip();
        String other = fields.text(second).strip();
        if (!found.isEmpty() && !other.isEmpty() && !found.equals(other)) {
            fields.leave(second);
        }
        return found.isEmpty() ? other : found;
    }

    private static List<String> texts(Fields fields, String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : fields.items(key)) {
            if (item.isContainerNode()) {
                fields.intake().leave(fields.path(key), item);
            } else {
                texts.add(fields.intake().text(item.asText()).strip());
            }
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }
}
