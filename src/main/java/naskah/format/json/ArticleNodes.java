package naskah.format.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.article.Byline;
import naskah.article.Dateline;
import naskah.article.NewsTime;
import naskah.article.Related;
import naskah.article.Source;

/** Writes an article as a tree, its members always in the same order. */
final class ArticleNodes {
    static final String FORMAT = "naskah-article";
    static final int VERSION = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ArticleNodes() {}

    /** Everything but the editor's note. */
    static ObjectNode of(Article article) {
        ObjectNode node = NODES.objectNode()
                .put("format", FORMAT)
                .put("version", VERSION)
                .put("id", article.id().value())
                .put("headline", article.headline())
                .put("deck", article.title().deck())
                .put("slug", article.title().slug())
                .put("category", article.filing().category());
        putBylines(node, article.filing().bylines());
        article.filing().tags().forEach(node.putArray("tags")::add);
        node.set("source", of(article.filing().source()));
        node.put("comments", article.filing().comments());
        node.set("dateline", of(article.dateline()));
        putTime(node, article.published());
        node.set("banner", of(article.banner()));
        node.set("body", BodyNodes.of(article.body()));
        ArrayNode related = node.putArray("related");
        article.related().forEach(item -> related.add(of(item)));
        return node;
    }

    private static void putBylines(ObjectNode node, List<Byline> bylines) {
        ArrayNode list = node.putArray("bylines");
        bylines.forEach(byline -> list.addObject()
                .put("name", byline.name())
                .put("role", byline.role().name().toLowerCase(Locale.ROOT)));
    }

    private static ObjectNode of(Source source) {
        return NODES.objectNode().put("agency", source.agency()).put("link", source.link());
    }

    private static ObjectNode of(Dateline dateline) {
        return NODES.objectNode().put("place", dateline.place()).put("outlet", dateline.outlet());
    }

    private static ObjectNode of(Banner banner) {
        return NODES.objectNode().put("photo", banner.photo()).set("caption", BodyNodes.of(banner.caption()));
    }

    private static ObjectNode of(Related item) {
        ObjectNode node = NODES.objectNode();
        item.article().ifPresent(id -> node.put("article", id.value()));
        node.put("url", item.url())
                .put("headline", item.card().headline())
                .put("category", item.card().category());
        putTime(node, item.card().published());
        return node.put("photo", item.card().photo());
    }

    private static void putTime(ObjectNode node, Optional<NewsTime> time) {
        time.ifPresent(published -> node.putObject("published")
                .put("iso", published.iso())
                .put("zone", published.zone().name())
                .put("printed", published.printed()));
    }
}
