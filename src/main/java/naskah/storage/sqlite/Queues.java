package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.storage.Queue;
import naskah.storage.Scheduled;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;

/** Reads what waits for a person; every question is answered from an index. */
final class Queues {
    private static final Duration DAY = Duration.ofHours(24);

    private final Sql sql;
    private final Instant now;
    private final int limit;

    Queues(Sql sql, Instant now, int limit) {
        this.sql = sql;
        this.now = now;
        this.limit = limit;
    }

    record Where(String condition, List<Object> values) {
        String from() {
            return " FROM article WHERE trashed IS NULL AND " + condition;
        }
    }

    Queue of(Person person) throws SQLException {
        Map<Queue.Reason, Queue.Part> parts = new EnumMap<>(Queue.Reason.class);
        String me = person.id().value();
        parts.put(Queue.Reason.MINE, part(List.of(new Where(
                "owner = ? AND stage IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'EMBARGOED', 'HELD')", List.of(me)))));
        parts.put(Queue.Reason.RETURNED, part(List.of(new Where("owner = ? AND stage = 'RETURNED'", List.of(me)))));
        parts.put(Queue.Reason.WAITING, part(waiting(person)));
        long end = now.plus(DAY).toEpochMilli();
        parts.put(Queue.Reason.TODAY, part(List.of(
                new Where("stage = 'EMBARGOED' AND embargo < ?", List.of(end)),
                new Where("stage = 'APPROVED'", List.of()))));
        return new Queue(parts);
    }

    /** The journal tells who set the instant. */
    static List<Scheduled> scheduled(Sql sql, int limit) throws SQLException {
        return sql.all(
                "SELECT " + Head.SUMMARY + """
                , revision, embargo,
                    (SELECT person FROM step WHERE step.article = article.id AND deed = 'EMBARGO' ORDER BY sequence DESC LIMIT 1)
                FROM article WHERE trashed IS NULL AND embargo IS NOT NULL AND stage = 'EMBARGOED' ORDER BY embargo LIMIT ?
                """,
                row -> new Scheduled(
                        Head.summary(row), row.getLong(9), Instant.ofEpochMilli(row.getLong(10)), new PersonId(row.getString(11))),
                limit);
    }

    /** Nobody waits for a chief whose own text is in it. */
    List<Where> waiting(Person person) throws SQLException {
        List<Where> waiting = new ArrayList<>();
        if (person.isAny(Set.of(Role.COPY_CHIEF))) {
            boolean others = SqlitePeople.procedure(sql).fourEyes() && !person.isAlone();
            waiting.add(others
                    ? new Where("stage = 'SUBMITTED' AND " + Writers.NOT_BY, List.of(person.id().value()))
                    : new Where("stage = 'SUBMITTED'", List.of()));
        }
        if (person.isAny(Set.of(Role.PHOTO_DESK))) {
            waiting.add(new Where("pictures = 'NEEDED'", List.of()));
        }
        waiting.add(new Where("id IN (SELECT article FROM assignment WHERE person = ?)", List.of(person.id().value())));
        return waiting;
    }

    /** What meets any of the conditions, each article once, what has waited longest first. */
    private Queue.Part part(List<Where> wheres) throws SQLException {
        return new Queue.Part(count(wheres), items(wheres));
    }

    private long count(List<Where> wheres) throws SQLException {
        long count = 0;
        StringBuilder counted = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (Where where : wheres) {
            List<Object> all = new ArrayList<>(where.values());
            all.addAll(values);
            count += sql.number("SELECT count(*)" + where.from() + counted, all.toArray());
            counted.append(" AND (").append(where.condition()).append(") IS NOT TRUE");
            values.addAll(where.values());
        }
        return count;
    }

    private List<Queue.Item> items(List<Where> wheres) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Where where : wheres) {
            values.addAll(where.values());
            values.add(limit);
        }
        values.add(limit);
        return sql.all(listing(wheres), row -> new Queue.Item(Head.summary(row), Dockets.docket(row, 9)), values.toArray());
    }

    /** The first of each condition are found in its own index, and only these are laid together. */
    static String listing(List<Where> wheres) {
        String keys = wheres.stream()
                .map(where -> "SELECT key FROM (SELECT key" + where.from() + " ORDER BY entered, key LIMIT ?)")
                .collect(Collectors.joining(" UNION "));
        return "SELECT " + Head.SUMMARY + ", " + Dockets.COLUMNS + " FROM article WHERE key IN (" + keys
                + ") ORDER BY entered, key LIMIT ?";
    }
}
