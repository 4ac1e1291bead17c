package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.correction.Correction;
import naskah.house.Zone;
import naskah.storage.Corrections;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;

/** {@link Corrections} in SQLite. */
final class SqliteCorrections implements Corrections {
    private final Database database;

    SqliteCorrections(Database database) {
        this.database = database;
    }

    @Override
    public Noted note(Correction correction, PersonId by) throws StorageException {
        return database.write("note a correction of " + correction.corrected(), sql -> {
            Optional<Person> person = SqlitePeople.acting(sql, by);
            if (person.filter(acting -> acting.isAny(Set.of(Role.COPY_CHIEF))).isEmpty()) {
                return Noted.NOT_ALLOWED;
            }
            if (!wasPublished(sql, correction.corrected())) {
                return Noted.NOT_PUBLISHED;
            }
            if (Head.find(sql, correction.carrier()).filter(head -> !head.trashed()).isEmpty()) {
                return Noted.NO_CARRIER;
            }
            insert(sql, correction, person.get().id());
            return Noted.OK;
        });
    }

    /** Out now, or taken up again after it was out; what was withdrawn has a page of its own. */
    private static boolean wasPublished(Sql sql, ArticleId article) throws SQLException {
        Optional<Head> head = Head.find(sql, article).filter(found -> !found.trashed());
        return head.isPresent()
                && head.get().stage() != Stage.WITHDRAWN
                && (head.get().stage() == Stage.PUBLISHED
                        || StepChain.of(sql, article).stream().anyMatch(line ->
                                line.move().to() == Stage.PUBLISHED || line.move().from() == Stage.PUBLISHED));
    }

    private static void insert(Sql sql, Correction correction, PersonId by) throws SQLException {
        sql.update(
                """
                INSERT INTO correction (kind, corrected, carrier, wrong, correct, at, zone, person)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                correction.kind().name(), correction.corrected().value(), correction.carrier().value(), correction.wrong(),
                correction.right(), correction.at().instant().getEpochSecond(), correction.at().zone().name(), by.value());
    }

    @Override
    public List<Correction> of(ArticleId article) throws StorageException {
        return database.read("read the corrections of " + article, sql -> sql.all(
                """
                SELECT kind, corrected, carrier, wrong, correct, at, zone FROM correction
                WHERE corrected = ?1 OR carrier = ?1 ORDER BY number
                """,
                SqliteCorrections::correction,
                article.value()));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                Correction.Kind.valueOf(row.getString(1)),
                new ArticleId(row.getString(2)),
                new ArticleId(row.getString(3)),
                row.getString(4),
                row.getString(5),
                new NewsTime(Instant.ofEpochSecond(row.getLong(6)), Zone.valueOf(row.getString(7))));
    }
}
