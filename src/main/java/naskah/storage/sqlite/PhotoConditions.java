package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.RightsState;

/** A question to the library in SQL, over the table {@code library l}; words are asked of their index first, which has the same keys. */
final class PhotoConditions {
    /** How long before their end rights are about to end. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final String USES =
            "EXISTS (SELECT 1 FROM photo_use u JOIN article a ON a.key = u.article WHERE u.photo = l.sha256 AND a.trashed IS NULL)";
    private static final String USED =
            "SELECT u.photo FROM photo_use u JOIN article a ON a.key = u.article WHERE a.trashed IS NULL";

    /** More hits than these are quicker met on the way through the newest photos than gathered first. */
    private static final int FEW = 2000;

    private final Sql sql;
    private final Optional<String> match;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    PhotoConditions(Sql sql, PhotoQuery query, Instant now) throws SQLException {
        this.sql = sql;
        this.match = match(query.text());
        conditions.add(query.trashed() ? "l.trashed IS NOT NULL" : "l.trashed IS NULL");
        query.missing().stream().sorted().forEach(missing -> conditions.add(switch (missing) {
            case CAPTION -> "l.caption = 0";
            case CREDIT -> "l.credit = 0";
            case ALT -> "l.alt = 0";
        }));
        usage(query.usage(), now);
        for (Map.Entry<PhotoQuery.Facet, String> facet : query.facets().entrySet()) {
            facet(facet.getKey().name(), LibraryIndex.folded(facet.getValue()));
        }
        shape(query.shape());
        match.ifPresent(words -> with("photo_search MATCH ?", words));
    }

    String from() {
        return match.isPresent() ? "photo_search s CROSS JOIN library l ON l.key = s.rowid" : "library l";
    }

    /** The key that the hits come in the order of. */
    String key() {
        return match.isPresent() ? "s.rowid" : "l.key";
    }

    void with(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(List.of(more));
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private void facet(String facet, String value) throws SQLException {
        String few = "SELECT photo FROM photo_facet WHERE facet = ? AND value = ?";
        with(
                isFew(few, facet, value)
                        ? "l.key IN (" + few + ")"
                        : "EXISTS (SELECT 1 FROM photo_facet f WHERE f.photo = l.key AND f.facet = ? AND f.value = ?)",
                facet, value);
    }

    private boolean isFew(String hits, Object... asked) throws SQLException {
        return sql.number("SELECT count(*) FROM (" + hits + " LIMIT " + FEW + ")", asked) < FEW;
    }

    private void usage(PhotoQuery.Usage usage, Instant now) throws SQLException {
        boolean few = usage.used().isPresent() && isFew("SELECT photo FROM photo_use");
        usage.used().ifPresent(used ->
                conditions.add((used ? "" : "NOT ") + (few ? "l.sha256 IN (" + USED + ")" : USES)));
        usage.in().ifPresent(article -> with("l.sha256 IN (" + USED + " AND a.id = ?)", article.value()));
        if (usage.rights().isPresent()) {
            rights(usage.rights().get(), now.toEpochMilli());
        }
    }

    private void rights(RightsState state, long now) throws SQLException {
        switch (state) {
            case EXPIRING -> until("expires > ? AND expires <= ?", now, now + SOON.toMillis());
            case EXPIRED -> until("expires <= ?", now);
            case EMBARGOED -> until("embargo > ?", now);
            case ONE_USE -> conditions.add("l.one_use = 1");
            case WITHDRAWN -> conditions.add("l.withdrawn IS NOT NULL");
        }
    }

    private void until(String condition, Object... times) throws SQLException {
        String few = "SELECT key FROM library WHERE " + condition;
        with(isFew(few, times) ? "l.key IN (" + few + ")" : condition, times);
    }

    private void shape(PhotoQuery.Shape shape) {
        shape.from().map(LocalDate::toString).ifPresent(day -> with("l.taken >= ?", day));
        shape.until().map(LocalDate::toString).ifPresent(day -> with("l.taken <= ? AND l.taken <> ''", day));
        shape.orientation().ifPresent(orientation -> with("l.shape = ?", orientation.name()));
        if (shape.width() > 0) {
            with("l.width >= ?", shape.width());
        }
    }

    /** Every word by its stems, the last one also by its beginning. */
    private static Optional<String> match(String text) {
        try {
            return QueryText.of(naskah.storage.Query.text(text), start -> "(" + QueryText.quoted(start) + "* OR "
                    + Stem.of(start).stream().map(QueryText::quoted).collect(Collectors.joining(" OR ")) + ")");
        } catch (SQLException impossible) {
            throw new IllegalStateException("no database is asked", impossible);
        }
    }
}
