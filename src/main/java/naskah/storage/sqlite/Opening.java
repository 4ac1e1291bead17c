package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.storage.ArticleForm;
import naskah.storage.StorageException;

/** Makes the tables and the index of a folder those of this program when it is opened, by one process at a time. */
final class Opening {
    private static final String ANALYSIS = "analysis";

    private Opening() {}

    static synchronized void bringUpToDate(Database database, ArticleForm form) throws StorageException, IOException {
        if (!database.isWritable()) {
            Migrations.OURS.apply(database);
            return;
        }
        Path file = database.file().resolveSibling("open.lock");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Migrations.OURS.apply(database);
            if (!isAnalysisOurs(database)) {
                indexAnew(database, new Contents(form));
            }
            LibraryFill.run(database, new Contents(form));
        }
    }

    private static boolean isAnalysisOurs(Database database) throws StorageException {
        Optional<String> version = database.alone("read the index's version", sql ->
                sql.first("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), ANALYSIS));
        return version.equals(Optional.of(Terms.VERSION));
    }

    private static void indexAnew(Database database, Contents contents) throws StorageException {
        database.write("make the index anew", sql -> {
            sql.run("INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM word");
            Map<String, Integer> counts = new HashMap<>();
            for (List<String> ids = ids(sql, ""); !ids.isEmpty(); ids = ids(sql, ids.getLast())) {
                for (String id : ids) {
                    index(sql, contents, Head.find(sql, new ArticleId(id)).orElseThrow(), counts);
                }
            }
            SearchIndex.count(sql, counts);
            return sql.update("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", ANALYSIS, Terms.VERSION);
        });
    }

    private static List<String> ids(Sql sql, String after) throws SQLException {
        return sql.all("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT 1000", row -> row.getString(1), after);
    }

    /** An article that cannot be read is left out here and reported by a check of the folder. */
    private static void index(Sql sql, Contents contents, Head head, Map<String, Integer> counts) throws SQLException {
        Terms terms;
        try {
            terms = Terms.of(contents.article(sql, head.key()), head.stage());
        } catch (IOException unreadable) {
            return;
        }
        if (!head.trashed()) {
            SearchIndex.insert(sql, head.place(), terms);
            SearchIndex.difference(Terms.NONE, terms, counts);
        }
        sql.update("UPDATE article SET indexed = ? WHERE key = ?", terms.fingerprint(), head.key());
    }
}
