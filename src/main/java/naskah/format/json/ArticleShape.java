package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Card;
import naskah.article.Dateline;
import naskah.article.Filing;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Source;
import naskah.article.Story;
import naskah.article.Title;
import naskah.document.Caption;
import naskah.house.Zone;

/** Reads an article from its tree; missing members are empty, strange ones are left to the {@link Intake}. */
final class ArticleShape {
    private static final Set<String> ZONES = Set.of("WIB", "WITA", "WIT");

    private ArticleShape() {}

    static Article read(ObjectNode node, Intake intake) {
        Fields fields = new Fields(node, "", intake).passOver("format", "version", "derived", "pictures", "withdrawn", "corrections");
        String id = fields.text("id");
        Article article = new Article(
                ArticleId.isValid(id) ? new ArticleId(id) : ArticleId.fresh(),
                new Title(fields.text("headline"), fields.text("deck"), fields.text("slug")),
                filing(fields),
                fields.object("dateline").map(ArticleShape::dateline).orElse(Dateline.EMPTY),
                published(fields),
                story(fields));
        fields.finish();
        return article;
    }

    private static Filing filing(Fields fields) {
        return new Filing(
                fields.text("category"),
                bylines(fields),
                tags(fields),
                fields.object("source").map(ArticleShape::source).orElse(Source.NONE),
                fields.truth("comments", true),
                fields.text("note"));
    }

    private static List<Byline> bylines(Fields fields) {
        List<Byline> bylines = new ArrayList<>();
        for (Fields item : fields.objects("bylines")) {
            bylines.add(new Byline(item.text("name"), role(item)));
            item.finish();
        }
        return bylines;
    }

    private static Byline.Role role(Fields item) {
        String name = item.text("role");
        try {
            return Byline.Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknownRole) {
            item.leave("role");
            return Byline.Role.CONTRIBUTOR;
        }
    }

    private static List<String> tags(Fields fields) {
        List<String> tags = new ArrayList<>();
        for (JsonNode item : fields.items("tags")) {
            if (item.isContainerNode()) {
                fields.intake().leave(fields.path("tags"), item);
            } else {
                tags.add(fields.intake().text(item.asText()));
            }
        }
        return tags;
    }

    private static Source source(Fields fields) {
        Source source = new Source(fields.text("agency"), fields.address("link"));
        fields.finish();
        return source;
    }

    private static Dateline dateline(Fields fields) {
        Dateline dateline = new Dateline(fields.text("place"), fields.text("outlet"));
        fields.finish();
        return dateline;
    }

    /** The instant that {@code iso} names, told in {@code zone}; a time that cannot be read is left over. */
    private static Optional<NewsTime> published(Fields fields) {
        Optional<Fields> time = fields.object("published");
        if (time.isEmpty()) {
            return Optional.empty();
        }
        Fields parts = time.get().passOver("printed");
        String zone = parts.text("zone");
        Optional<NewsTime> read = time(parts.text("iso"))
                .map(found -> ZONES.contains(zone) ? found.withZone(Zone.valueOf(zone)) : found);
        if (read.isEmpty()) {
            parts.leave("iso");
        }
        parts.finish();
        return read;
    }

    private static Optional<NewsTime> time(String iso) {
        try {
            NewsTime time = NewsTime.ofIso(iso);
            int year = time.local().getYear();
            return year >= 0 && year <= 9999 ? Optional.of(time) : Optional.empty();
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Story story(Fields fields) {
        Banner banner = fields.object("banner").map(ArticleShape::banner).orElse(Banner.NONE);
        return new Story(
                banner,
                BodyShape.read(fields.objects("body")),
                fields.objects("related").stream().map(ArticleShape::related).toList());
    }

    private static Banner banner(Fields fields) {
        Caption caption = fields.object("caption").map(BodyShape::caption).orElse(Caption.EMPTY);
        Banner banner = new Banner(fields.photo("photo"), caption);
        fields.finish();
        return banner;
    }

    private static Related related(Fields fields) {
        String id = fields.text("article");
        Card card = new Card(
                fields.text("headline"), fields.text("category"), published(fields), fields.photo("photo"));
        if (!id.isEmpty() && !ArticleId.isValid(id)) {
            fields.leave("article");
        }
        Related item = new Related(
                Optional.of(id).filter(ArticleId::isValid).map(ArticleId::new), fields.address("url"), card);
        fields.finish();
        return item;
    }
}
