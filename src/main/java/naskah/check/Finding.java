package naskah.check;

import java.util.List;
import java.util.Objects;
import naskah.article.Article;
import naskah.article.Passage;
import naskah.article.Stretch;
import naskah.house.Weight;

/**
 * What a rule found in the article. It holds the passage as it was read, so it can be told whether it still stands.
 *
 * @param sentence the sentence around it, by which an ignored finding is known again
 */
public record Finding(Rule rule, Weight weight, Passage passage, Hit hit, String sentence) {
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(passage);
        Objects.requireNonNull(hit);
        Objects.requireNonNull(sentence);
    }

    public String id() {
        return rule.about().id();
    }

    public int start() {
        return hit.start();
    }

    public int end() {
        return hit.end();
    }

    /** The words that are marked. */
    public String text() {
        return passage.text().substring(hit.start(), hit.end());
    }

    /** The best first; for a misspelling they are looked up now, which is not for a UI thread (≤ 0.25 s). */
    public List<String> suggestions() {
        return hit.suggestions();
    }

    /** The key of the sentence that says what is wrong. */
    public String messageKey() {
        return "rule." + id() + (hit.kind().isEmpty() ? "" : "." + hit.kind());
    }

    /** What the message's placeholders stand for. */
    public Object[] arguments() {
        Object[] all = new Object[hit.words().size() + 1];
        all[0] = text();
        for (int i = 1; i < all.length; i++) {
            all[i] = hit.words().get(i - 1);
        }
        return all;
    }

    /** The article with a suggestion taken; the same article when the passage does not stand in it any more. */
    public Article taken(Article article, String suggestion) {
        if (!passage.standsIn(article)) {
            return article;
        }
        return passage.replaced(article, List.of(new Stretch(hit.start(), hit.end())), suggestion);
    }
}
