package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import naskah.article.Article;

/** The stems that tell what an article is about: frequent in it, in headline or tags, names; rare in the archive. */
final class KeyTerms {
    /** A headline's or a tag's word tells as much as several of the body. */
    private static final double TITLE = 4;
    private static final double NAME = 2;
    /** So many of the article's own best are looked up in the archive. */
    private static final int LOOKED_UP = 120;
    /** A term in more than this share of the archive tells nothing. */
    private static final double COMMON = 0.2;

    private KeyTerms() {}

    record Weighted(String term, double weight) {}

    /** At most {@code limit}, best first. */
    static List<Weighted> of(Sql sql, Article article, int limit) throws SQLException {
        long articles = Math.max(1, sql.number("SELECT count(*) FROM article WHERE trashed IS NULL"));
        List<Weighted> known = new ArrayList<>();
        for (Weighted own : best(ownWeights(article), LOOKED_UP)) {
            long docs = sql.number("SELECT docs FROM word WHERE term = ?", own.term());
            if (docs > 0 && docs <= Math.max(3, articles * COMMON)) {
                known.add(new Weighted(own.term(), own.weight() * rarity(docs, articles)));
            }
        }
        known.sort(Comparator.comparingDouble(Weighted::weight).reversed());
        return known.subList(0, Math.min(limit, known.size()));
    }

    /** BM25's idf (Robertson and Zaragoza 2009, equation 3.3), never negative. */
    private static double rarity(long docs, long articles) {
        return Math.log(1 + (articles - docs + 0.5) / (docs + 0.5));
    }

    private static Map<String, Double> ownWeights(Article article) {
        Map<String, Double> weights = new HashMap<>();
        add(weights, String.join("\n", IndexedText.of(article)), 1);
        add(weights, article.headline() + "\n" + String.join("\n", article.filing().tags()), TITLE);
        weights.replaceAll((_, weight) -> weight * 2.2 / (weight + 1.2));
        return weights;
    }

    private static void add(Map<String, Double> weights, String text, double weight) {
        for (Words.Word word : Words.of(text)) {
            if (word.form().length() > 2 && !Words.isStopWord(word.form())) {
                double telling = word.name() ? weight * NAME : weight;
                Stem.of(word.form()).forEach(stem -> weights.merge(stem, telling, Double::sum));
            }
        }
    }

    private static List<Weighted> best(Map<String, Double> weights, int limit) {
        return weights.entrySet().stream()
                .map(entry -> new Weighted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::term))
                .limit(limit)
                .toList();
    }
}
