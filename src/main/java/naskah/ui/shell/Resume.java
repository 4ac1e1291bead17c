package naskah.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.ui.editor.Caret;

/** Where the person stopped: the article, the caret in it, and how far the body was scrolled (pixels). */
public record Resume(ArticleId article, Caret caret, double scroll) {

    public Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("article", article.value());
        values.put("field", caret.field());
        values.put("anchorBlock", caret.anchor().block());
        values.put("anchor", String.valueOf(caret.anchor().offset()));
        values.put("headBlock", caret.head().block());
        values.put("head", String.valueOf(caret.head().offset()));
        values.put("scroll", String.valueOf(scroll));
        return values;
    }

    /** Reads {@link #values}; empty when there is no article in it. */
    public static Optional<Resume> of(Map<String, String> values) {
        String id = values.getOrDefault("article", "");
        if (!ArticleId.isValid(id)) {
            return Optional.empty();
        }
        try {
            Caret caret = new Caret(
                    values.getOrDefault("field", ""), point(values, "anchor"), point(values, "head"));
            double scroll = Double.parseDouble(values.getOrDefault("scroll", "0"));
            return Optional.of(new Resume(new ArticleId(id), caret, scroll));
        } catch (NumberFormatException damaged) {
            return Optional.of(new Resume(new ArticleId(id), Caret.NONE, 0));
        }
    }

    private static Caret.Point point(Map<String, String> values, String name) {
        int offset = Math.max(0, Integer.parseInt(values.getOrDefault(name, "0")));
        return new Caret.Point(values.getOrDefault(name + "Block", ""), offset);
    }
}
