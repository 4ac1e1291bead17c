package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.complaint.Answer;
import naskah.article.complaint.Complainant;
import naskah.article.complaint.ReaderComplaint;
import naskah.house.Zone;
import naskah.storage.Complaints;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;

/** {@link Complaints} in SQLite. */
final class SqliteComplaints implements Complaints {
    private static final Set<Role> ANSWERING = Set.of(Role.EDITOR, Role.COPY_CHIEF);

    private static final String FILED =
            """
            SELECT number, article, words, comment, name, contact, received, complaint.zone, complaint.person,
                   answer.at, answer.zone, answer.how, answer.person
            FROM complaint LEFT JOIN complaint_answer answer ON answer.complaint = number
            """;

    private final Database database;

    SqliteComplaints(Database database) {
        this.database = database;
    }

    @Override
    public Noted note(ReaderComplaint complaint, PersonId by) throws StorageException {
        return database.write("note a complaint about " + complaint.article(), sql -> {
            Optional<Person> person = SqlitePeople.acting(sql, by);
            if (person.isEmpty()) {
                return new Noted.NotAllowed();
            }
            if (Head.find(sql, complaint.article()).isEmpty()) {
                return new Noted.NoArticle();
            }
            return new Noted.Ok(insert(sql, complaint, person.get().id()));
        });
    }

    private static long insert(Sql sql, ReaderComplaint complaint, PersonId by) throws SQLException {
        return sql.insert(
                """
                INSERT INTO complaint (article, words, comment, name, contact, received, zone, person)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                complaint.article().value(), complaint.text(), complaint.comment(), complaint.from().name(),
                complaint.from().contact(), complaint.received().instant().getEpochSecond(),
                complaint.received().zone().name(), by.value());
    }

    @Override
    public Answering answer(long number, Answer answer, PersonId by) throws StorageException {
        return database.write("answer the complaint " + number, sql -> {
            Optional<Person> person = SqlitePeople.acting(sql, by).filter(acting -> acting.isAny(ANSWERING));
            if (person.isEmpty()) {
                return Answering.NOT_ALLOWED;
            }
            Optional<Filed> filed = sql.first(FILED + "WHERE number = ?", SqliteComplaints::filed, number);
            if (filed.isEmpty()) {
                return Answering.NOT_THERE;
            }
            if (filed.get().answered().isPresent()) {
                return Answering.ANSWERED_ALREADY;
            }
            if (answer.at().instant().isBefore(minute(filed.get().complaint().received()))) {
                return Answering.TOO_EARLY;
            }
            insert(sql, number, answer, person.get().id());
            return Answering.OK;
        });
    }

    /** An answer's time is told by hour and minute, and what arrived in that minute may have been answered in it. */
    private static Instant minute(NewsTime received) {
        return received.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static void insert(Sql sql, long number, Answer answer, PersonId by) throws SQLException {
        sql.update(
                "INSERT INTO complaint_answer (complaint, at, zone, how, person) VALUES (?, ?, ?, ?, ?)",
                number, answer.at().instant().getEpochSecond(), answer.at().zone().name(), answer.how(), by.value());
    }

    @Override
    public List<Filed> of(ArticleId article) throws StorageException {
        return database.read("read the complaints about " + article, sql -> sql.all(
                FILED + "WHERE article = ? ORDER BY received, number", SqliteComplaints::filed, article.value()));
    }

    @Override
    public List<Filed> open(int limit) throws StorageException {
        return database.read("read the open complaints", sql -> sql.all(
                FILED + "WHERE answer.complaint IS NULL ORDER BY received, number LIMIT ?", SqliteComplaints::filed, limit));
    }

    @Override
    public long countOpen() throws StorageException {
        return database.read("count the open complaints", sql -> sql.number(
                "SELECT (SELECT count(*) FROM complaint) - (SELECT count(*) FROM complaint_answer)"));
    }

    @Override
    public List<Filed> answered(int limit) throws StorageException {
        return database.read("read the answered complaints", sql -> sql.all(
                FILED + "WHERE answer.complaint IS NOT NULL ORDER BY answer.at DESC, number DESC LIMIT ?",
                SqliteComplaints::filed, limit));
    }

    private static Filed filed(ResultSet row) throws SQLException {
        var complaint = new ReaderComplaint(
                new ArticleId(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new Complainant(row.getString(5), row.getString(6)),
                time(row, 7));
        boolean answered = row.getString(12) != null;
        return new Filed(
                row.getLong(1),
                complaint,
                new PersonId(row.getString(9)),
                answered ? Optional.of(answered(row)) : Optional.empty());
    }

    private static Answered answered(ResultSet row) throws SQLException {
        return new Answered(new Answer(time(row, 10), row.getString(12)), new PersonId(row.getString(13)));
    }

    /** An instant in seconds and, in the next column, the zone that it is told in. */
    private static NewsTime time(ResultSet row, int column) throws SQLException {
        return new NewsTime(Instant.ofEpochSecond(row.getLong(column)), Zone.valueOf(row.getString(column + 1)));
    }
}
