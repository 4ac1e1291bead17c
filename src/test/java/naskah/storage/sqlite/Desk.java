package naskah.storage.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Byline;
import naskah.document.Body;
import naskah.storage.Revision;
import naskah.storage.StorageException;

/** What the tests of this room need again and again: a clock wound by hand, folders, articles. */
public final class Desk {
    /** A clock that moves one second each time it is read, and further on demand. */
    static final class HandClock implements InstantSource {
        private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T04:00:00Z"));

        @Override
        public Instant instant() {
            return now.updateAndGet(time -> time.plusSeconds(1));
        }

        void pass(Duration time) {
            now.updateAndGet(before -> before.plus(time));
        }
    }

    private Desk() {}

    static SqliteDataFolder open(Path folder, InstantSource clock, SqliteDataFolder.Mode mode) throws StorageException {
        return SqliteDataFolder.open(
                folder, new PlainForm(), new PlainPhotoReader(), clock, mode, Duration.ofMillis(400));
    }

    public static SqliteDataFolder open(Path folder) throws StorageException {
        return open(folder, new HandClock(), SqliteDataFolder.Mode.WINDOW);
    }

    public static Article article(String headline, String... paragraphs) {
        return Article.blank(ArticleId.fresh())
                .withHeadline(headline)
                .withBody(Body.ofParagraphs(paragraphs));
    }

    static Article inCategory(String category, String headline, String... paragraphs) {
        Article article = article(headline, paragraphs);
        return article.withFiling(article.filing().withCategory(category));
    }

    static Article tagged(Article article, List<String> tags) {
        return article.withFiling(article.filing().withTags(tags));
    }

    static Article by(Article article, String reporter) {
        return article.withFiling(
                article.filing().withBylines(List.of(new Byline(reporter, Byline.Role.REPORTER))));
    }

    /** From now on the folder takes no state that is kept for this reason. */
    public static void refuse(Path folder, Revision.Kind kind) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("naskah.db"));
                Statement refusing = connection.createStatement()) {
            refusing.executeUpdate("CREATE TRIGGER refused BEFORE INSERT ON revision WHEN NEW.kind = '" + kind
                    + "' BEGIN SELECT raise(ABORT, 'refused'); END");
        }
    }
}
