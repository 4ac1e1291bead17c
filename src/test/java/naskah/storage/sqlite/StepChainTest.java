package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepChainTest {
    @TempDir
    Path directory;

    private Staff staff;

    @BeforeEach
    void open() throws Exception {
        staff = new Staff(directory);
    }

    @AfterEach
    void close() throws Exception {
        staff.close();
    }

    @Test
    void theJournalTakesNeitherChangesNorDeletionsFromThisProgram() throws Exception {
        staff.all();
        staff.approved("Pasar");
        assertThatThrownBy(() -> tamper("UPDATE step SET reason = 'x'")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> tamper("DELETE FROM step")).isInstanceOf(SQLException.class);
    }

    @Test
    void everyTamperedLineIsFoundAndNamed() throws Exception {
        staff.all();
        for (int i = 0; i < 5; i++) {
            staff.approved("Pasar " + i);
        }
        List<String> unhinge = List.of("DROP TRIGGER step_stays", "DROP TRIGGER step_remains");
        for (String statement : unhinge) {
            tamper(statement);
        }
        assertThat(broken()).isEmpty();
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            String column = List.of("article", "deed", "source", "target", "person", "reason", "content", "hash").get(random.nextInt(8));
            long line = 1 + random.nextInt(10);
            String before = text(column, line);
            tamper("UPDATE step SET " + column + " = '" + otherwise(before, random) + "' WHERE sequence = " + line);
            assertThat(broken()).as(column + " of " + line).contains(line);
            tamper("UPDATE step SET " + column + " = '" + before + "' WHERE sequence = " + line);
        }
        assertThat(broken()).isEmpty();
        for (String column : List.of("revision", "at")) {
            tamper("UPDATE step SET " + column + " = " + column + " + 1 WHERE sequence = 3");
            assertThat(broken()).contains(3L);
            tamper("UPDATE step SET " + column + " = " + column + " - 1 WHERE sequence = 3");
        }
        tamper("DELETE FROM step WHERE sequence = 10");
        assertThat(broken()).containsExactly(0L);
    }

    private static String otherwise(String text, Random random) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (text.charAt(at) == 'z' ? 'y' : 'z') + text.substring(at + 1);
    }

    private List<Long> broken() throws Exception {
        List<Long> broken = new ArrayList<>();
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db")))) {
            broken.addAll(StepChain.broken(sql));
        }
        return broken;
    }

    private String text(String column, long line) throws Exception {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db")))) {
            return sql.first("SELECT " + column + " FROM step WHERE sequence = ?", row -> row.getString(1), line).orElseThrow();
        }
    }

    private void tamper(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db"));
                Statement deed = connection.createStatement()) {
            deed.executeUpdate(statement);
        }
    }
}
