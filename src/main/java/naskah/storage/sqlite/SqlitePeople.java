package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.storage.People;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Procedure;
import naskah.workflow.Role;

/** {@link People} in SQLite. A secret is looked at outside of any transaction, because that takes long on purpose. */
final class SqlitePeople implements People {
    private static final String PROCEDURE = "procedure";

    /** So many wrong tries cost nothing. */
    private static final int FREE_TRIES = 3;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Database database;
    private final InstantSource clock;

    SqlitePeople(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Person> all() throws StorageException {
        return database.read("list the persons", sql ->
                sql.all("SELECT id, name, roles, active FROM person ORDER BY name COLLATE NOCASE, id", SqlitePeople::person));
    }

    @Override
    public Optional<Person> find(PersonId id) throws StorageException {
        return database.read("look up the person " + id, sql -> sql.first(
                "SELECT id, name, roles, active FROM person WHERE id = ?", SqlitePeople::person, id.value()));
    }

    @Override
    public boolean keep(Person person) throws StorageException {
        return database.write("keep the person " + person.id(), sql -> {
            List<Person> others = sql.all(
                    "SELECT id, name, roles, active FROM person WHERE id <> ?", SqlitePeople::person, person.id().value());
            boolean led = person.isAny(Set.of(Role.ADMINISTRATOR))
                    || others.stream().anyMatch(other -> other.isAny(Set.of(Role.ADMINISTRATOR)));
            if (led) {
                sql.update(
                        """
                        INSERT INTO person (id, name, roles, active, failures) VALUES (?, ?, ?, ?, 0)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name, roles = excluded.roles, active = excluded.active
                        """,
                        person.id().value(), person.name(), roles(person), person.active() ? 1 : 0);
            }
            return led;
        });
    }

    @Override
    public void secret(PersonId id, char[] secret) throws StorageException {
        String kept = secret.length == 0 ? null : Secrets.keep(secret);
        database.write("keep a secret of " + id, sql -> sql.update(
                "UPDATE person SET secret = ?, failures = 0, failed = NULL WHERE id = ?", kept, id.value()));
    }

    @Override
    public Procedure procedure() throws StorageException {
        return database.read("read how the house works", SqlitePeople::procedure);
    }

    static Procedure procedure(Sql sql) throws SQLException {
        return sql.first("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), PROCEDURE)
                .map(value -> value.split(" "))
                .map(parts -> new Procedure(Boolean.parseBoolean(parts[0]), Integer.parseInt(parts[1])))
                .orElse(Procedure.STANDARD);
    }

    @Override
    public void procedure(Procedure procedure) throws StorageException {
        String value = procedure.fourEyes() + " " + procedure.idleMinutes();
        database.write("keep how the house works", sql ->
                sql.update("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", PROCEDURE, value));
    }

    /** Who may act under that id now: a person of the list, or the one person of a house without a list. */
    static Optional<Person> acting(Sql sql, PersonId id) throws SQLException {
        if (sql.number("SELECT count(*) FROM person") == 0) {
            return Optional.of(Person.ALONE);
        }
        return sql.first("SELECT id, name, roles, active FROM person WHERE id = ? AND active = 1", SqlitePeople::person, id.value());
    }

    @Override
    public boolean hasSecret(PersonId id) throws StorageException {
        return database.read("look whether a secret is asked of " + id, sql -> sql.number(
                "SELECT count(*) FROM person WHERE id = ? AND secret IS NOT NULL", id.value())) > 0;
    }

    private record Tries(Person person, String secret, int failures, Instant failed) {
        Duration wait(Instant now) {
            Duration left = pause(failures).minus(Duration.between(failed, now));
            return left.isNegative() || left.compareTo(LONGEST_WAIT) > 0 ? Duration.ZERO : left;
        }
    }

    @Override
    public Recognition recognise(PersonId id, char[] secret) throws StorageException {
        Optional<Tries> found = tries(id);
        if (found.isEmpty() || !found.get().person().active()) {
            return new Recognition.Wrong(Duration.ZERO);
        }
        Tries tries = found.get();
        Duration wait = tries.wait(clock.instant());
        if (!wait.isZero()) {
            return new Recognition.TooSoon(wait);
        }
        boolean known = tries.secret() == null || Secrets.isOf(secret, tries.secret());
        int failures = known ? 0 : tries.failures() + 1;
        if (failures != tries.failures()) {
            Long at = known ? null : clock.instant().toEpochMilli();
            database.write("note a try of " + id, sql -> sql.update(
                    "UPDATE person SET failures = ?, failed = ? WHERE id = ?", failures, at, id.value()));
        }
        return known ? new Recognition.Known(tries.person()) : new Recognition.Wrong(pause(failures));
    }

    private Optional<Tries> tries(PersonId id) throws StorageException {
        return database.read("look up the person " + id, sql -> sql.first(
                "SELECT id, name, roles, active, secret, failures, failed FROM person WHERE id = ?",
                row -> new Tries(person(row), row.getString(5), row.getInt(6), Instant.ofEpochMilli(row.getLong(7))),
                id.value()));
    }

    /** A second after the free tries, twice as long after each further one. */
    private static Duration pause(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(20, failures - FREE_TRIES));
        return pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
    }

    private static String roles(Person person) {
        return person.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    static Person person(ResultSet row) throws SQLException {
        Set<Role> roles = Arrays.stream(row.getString(3).split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Person(new PersonId(row.getString(1)), row.getString(2), roles, row.getInt(4) != 0);
    }
}
