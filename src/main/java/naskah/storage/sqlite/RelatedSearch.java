package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.storage.Summary;

/**
 * What is about the same as an article: the newest articles that share its most telling stems and names, the more and
 * the rarer the better (weights as in BM25's idf), what is recent before what is old.
 */
final class RelatedSearch {
    private static final int KEY_TERMS = 14;
    /** Bounds the work at any size of the archive: of a term's articles only these newest are looked at. */
    private static final int NEWEST = 800;
    /** How many of the best are ranked again by their time. */
    private static final int SHORTLIST = 4;

    private RelatedSearch() {}

    private record Candidate(long place, double score) {}

    private record Ranked(Summary summary, double score) {}

    static List<Summary> of(Sql sql, Article article, int limit) throws SQLException {
        Map<Long, Double> scores = new HashMap<>();
        for (KeyTerms.Weighted term : KeyTerms.of(sql, article, KEY_TERMS)) {
            for (long place : newest(sql, term.term())) {
                scores.merge(place, term.weight(), Double::sum);
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        for (Candidate candidate : best(scores, limit * SHORTLIST + 1)) {
            summary(sql, candidate.place())
                    .filter(summary -> !summary.id().equals(article.id()))
                    .ifPresent(summary -> ranked.add(new Ranked(summary, timely(candidate, summary, article))));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return ranked.stream().limit(limit).map(Ranked::summary).toList();
    }

    private static List<Long> newest(Sql sql, String term) throws SQLException {
        return sql.all(
                "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
                row -> row.getLong(1),
                QueryText.quoted(term), NEWEST);
    }

    private static List<Candidate> best(Map<Long, Double> scores, int limit) {
        return scores.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .thenComparingLong(Candidate::place)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static Optional<Summary> summary(Sql sql, long place) throws SQLException {
        return sql.first("SELECT " + Head.SUMMARY + " FROM article WHERE place = ?", Head::summary, place);
    }

    /** Half as much again for what is of the same days, fading over months. */
    private static double timely(Candidate candidate, Summary summary, Article article) {
        Instant now = article.published().map(NewsTime::instant).orElse(summary.changed());
        Instant then = summary.card().published().map(NewsTime::instant).orElse(summary.changed());
        double days = Math.abs(Duration.between(then, now).toHours()) / 24.0;
        return candidate.score() * (1 + 0.5 * Math.exp(-days / 60));
    }
}
