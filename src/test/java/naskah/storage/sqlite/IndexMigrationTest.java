package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.storage.Query;
import naskah.storage.Revision;
import naskah.storage.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that was filled before beginnings of four letters had an index of their own. */
class IndexMigrationTest {
    private static final Path FIRST = Path.of("assets/sql/0001-newsroom.sql");

    @TempDir
    Path directory;

    @Test
    void itsArticlesAreFoundByEveryBeginningAndTheOldFileIsKept() throws Exception {
        Article kept = Desk.article("Kerang hijau", "Kerangkang dan kerapu");
        Article thrownAway = Desk.article("Kerang dara");
        try (SqliteDataFolder folder = Desk.open(directory)) {
            folder.articles().create(kept, Revision.Kind.TYPED);
            folder.articles().create(thrownAway, Revision.Kind.TYPED);
            folder.articles().trash(thrownAway.id());
            folder.database().write("go back", IndexMigrationTest::toFirst);
        }
        try (SqliteDataFolder folder = Desk.open(directory)) {
            for (String start : List.of("k", "ke", "ker", "kera", "keran", "kerangk")) {
                assertThat(folder.archive().list(Query.text(start), Optional.empty(), 5).items())
                        .as(start)
                        .extracting(Summary::id)
                        .containsExactly(kept.id());
            }
            assertThat(folder.verify(done -> { }).faults()).isEmpty();
            folder.articles().recover(thrownAway.id());
            assertThat(folder.archive().list(Query.text("kera"), Optional.empty(), 5).items()).hasSize(2);
        }
        assertThat(directory.resolve("naskah.db.before-2")).isNotEmptyFile();
    }

    /** The tables of the first version again, as a program of that time left them. */
    private static long toFirst(Sql sql) throws IOException, SQLException {
        String tables = Files.readString(FIRST, StandardCharsets.UTF_8);
        sql.run("DROP TABLE search");
        sql.run(tables.substring(tables.indexOf("CREATE VIRTUAL TABLE"), tables.indexOf(";", tables.indexOf("tokenize")) + 1));
        OldTables.withoutMetadata(sql);
        sql.run("PRAGMA user_version = 1");
        return 1;
    }
}
