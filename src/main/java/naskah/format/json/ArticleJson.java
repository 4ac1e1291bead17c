package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import naskah.article.Article;
import naskah.article.correction.Aftermath;
import naskah.document.Counts;
import naskah.format.Notes;
import naskah.house.House;

/** The article as {@code naskah-article} JSON: stored whole, or exported without the editor's note. */
public final class ArticleJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ArticleJson() {}

    /** The stored form, the editor's note included; {@link #read} gives an equal article. */
    public static byte[] write(Article article) {
        return Json.bytes(ArticleNodes.of(article).put("note", article.filing().note()));
    }

    /**
     * Reads the stored form; what a later writing of version 1 added is kept in the note.
     *
     * @throws IOException when the bytes are not an article, or one of a newer version
     */
    public static Article read(byte[] json) throws IOException {
        JsonNode node = Json.reader().readTree(json);
        if (!(node instanceof ObjectNode object) || !object.path("format").asText().equals(ArticleNodes.FORMAT)) {
            throw new IOException("the stored text is not an article");
        }
        if (object.path("version").asInt() != ArticleNodes.VERSION) {
            throw new IOException("the stored article has version " + object.path("version") + ", known is 1");
        }
        Intake intake = Intake.ofStored();
        return Notes.kept(ArticleShape.read(object, intake), intake.unplaced());
    }

    /**
     * The export form. What stands in {@code derived} and {@code pictures} follows from the article, the house and the
     * files beside it; readers need not read it, so that exporting, importing and exporting again gives the same bytes.
     *
     * @param pictures the files of each photo, by SHA-256
     */
    public static byte[] exported(Article article, House house, Map<String, ExportedPhoto> pictures) {
        return exported(article, house, pictures, Aftermath.NONE);
    }

    /** As {@link #exported(Article, House, Map)}, with what readers are told of the article since it went out. */
    public static byte[] exported(
            Article article, House house, Map<String, ExportedPhoto> pictures, Aftermath aftermath) {
        Article safe = ArticleShape.read(ArticleNodes.of(article), Intake.ofForeign());
        ObjectNode node = ArticleNodes.of(safe);
        AftermathNodes.put(node, aftermath);
        node.set("pictures", ExportedPhotos.write(new TreeMap<>(pictures)));
        node.set("derived", derived(safe, house));
        return Json.bytes(node);
    }

    private static ObjectNode derived(Article article, House house) {
        Counts counts = Counts.of(article.body());
        return NODES.objectNode()
                .put("slug", article.title().effectiveSlug())
                .put("dateline", article.dateline().render(house.forms().dateline()))
                .put("credit", house.forms().credit().render(article.banner().caption().credit()))
                .put("words", counts.words())
                .put("characters", counts.characters())
                .put("minutes", counts.minutes());
    }
}
