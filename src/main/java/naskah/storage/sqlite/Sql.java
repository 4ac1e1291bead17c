package naskah.storage.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One connection's statements, each a line at its place of use and prepared once. */
final class Sql implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> known = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Reads the row that a result stands on. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Runs one or more statements without values. */
    void run(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    int update(String sql, Object... values) throws SQLException {
        return use(sql, values, PreparedStatement::executeUpdate);
    }

    long insert(String sql, Object... values) throws SQLException {
        update(sql, values);
        return number("SELECT last_insert_rowid()");
    }

    <T> List<T> all(String sql, Reading<T> reading, Object... values) throws SQLException {
        return use(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            }
        });
    }

    <T> Optional<T> first(String sql, Reading<T> reading, Object... values) throws SQLException {
        return use(sql, values, statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reading.of(rows)) : Optional.empty();
            }
        });
    }

    /** The number in the first column of the first row; 0 when there is none. */
    long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElse(0L);
    }

    @Override
    public void close() throws SQLException {
        known.clear();
        connection.close();
    }

    /** A statement that failed is not used again: the driver has closed it already in some cases. */
    private <T> T use(String sql, Object[] values, Use<T> use) throws SQLException {
        PreparedStatement statement = known.remove(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
        }
        boolean done = false;
        try {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            T result = use.of(statement);
            known.put(sql, statement);
            done = true;
            return result;
        } finally {
            if (!done) {
                statement.close();
            }
        }
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
