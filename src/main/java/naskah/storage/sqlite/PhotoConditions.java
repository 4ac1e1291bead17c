package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.RightsState;

/** A question to the library in SQL, over the table {@code library l}. */
final class PhotoConditions {
    /** How long before their end rights are about to end. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final String USES =
            "EXISTS (SELECT 1 FROM photo_use u JOIN article a ON a.key = u.article WHERE u.photo = l.sha256 AND a.trashed IS NULL";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    PhotoConditions(PhotoQuery query, Instant now) {
        conditions.add(query.trashed() ? "l.trashed IS NOT NULL" : "l.trashed IS NULL");
        query.missing().stream().sorted().forEach(missing -> conditions.add(switch (missing) {
            case CAPTION -> "l.caption = 0";
            case CREDIT -> "l.credit = 0";
            case ALT -> "l.alt = 0";
        }));
        usage(query.usage(), now);
        query.facets().forEach((facet, value) -> with(
                "EXISTS (SELECT 1 FROM photo_facet f WHERE f.photo = l.key AND f.facet = ? AND f.value = ?)",
                facet.name(), LibraryIndex.folded(value)));
        shape(query.shape());
        match(query.text()).ifPresent(match ->
                with("l.key IN (SELECT rowid FROM photo_search WHERE photo_search MATCH ?)", match));
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

    private void usage(PhotoQuery.Usage usage, Instant now) {
        usage.used().ifPresent(used -> conditions.add((used ? "" : "NOT ") + USES + ")"));
        usage.in().ifPresent(article -> with(USES + " AND a.id = ?)", article.value()));
        usage.rights().ifPresent(state -> rights(state, now.toEpochMilli()));
    }

    private void rights(RightsState state, long now) {
        switch (state) {
            case EXPIRING -> with("l.expires > ? AND l.expires <= ?", now, now + SOON.toMillis());
            case EXPIRED -> with("l.expires <= ?", now);
            case EMBARGOED -> with("l.embargo > ?", now);
            case ONE_USE -> conditions.add("l.one_use = 1");
            case WITHDRAWN -> conditions.add("l.withdrawn IS NOT NULL");
        }
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
