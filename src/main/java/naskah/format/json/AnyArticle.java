package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import naskah.article.Article;
import naskah.format.Incoming;
import naskah.format.Notes;
import naskah.format.Refusal;
import naskah.format.Refusal.Reason;
import naskah.house.House;

/** Takes in one JSON value: an article of this product, or one whose members have the usual names of archives. */
public final class AnyArticle {
    private AnyArticle() {}

    /** The article, or why it is none; {@code where} is its place in the file. */
    public static Incoming read(JsonNode value, House house, String fileName, String where) {
        if (!(value instanceof ObjectNode node)) {
            return refused(Reason.WRONG_SHAPE, fileName, where);
        }
        boolean own = node.path("format").asText().equals(ArticleNodes.FORMAT);
        if (own && node.path("version").asDouble() > ArticleNodes.VERSION) {
            return refused(Reason.NEWER_VERSION, fileName, where);
        }
        boolean whole = own ? isWhole(node) : LooseArticle.isOne(node);
        return whole ? taken(node, own, house) : refused(Reason.WRONG_SHAPE, fileName, where);
    }

    private static boolean isWhole(ObjectNode node) {
        return node.path("version").asInt() == ArticleNodes.VERSION && node.path("body").isArray();
    }

    private static Incoming taken(ObjectNode node, boolean own, House house) {
        Intake intake = Intake.ofForeign();
        Article article = own ? ArticleShape.read(node, intake) : LooseArticle.read(node, intake, house);
        Article kept = Notes.kept(article, intake.unplaced());
        return new Incoming.Read(kept, kept.published().isPresent(), intake.unplaced());
    }

    private static Incoming refused(Reason reason, String fileName, String where) {
        return new Incoming.Refused(new Refusal(reason, fileName, where));
    }
}
