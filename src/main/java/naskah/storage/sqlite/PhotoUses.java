package naskah.storage.sqlite;

import java.sql.SQLException;
import java.util.List;
import naskah.article.Article;

/** Keeps which articles show which photos, within the transaction of the article. */
final class PhotoUses {
    private PhotoUses() {}

    /** The photos of banner, body and related news, each once. */
    static List<String> photos(Article article) {
        return article.shown().stream().sorted().toList();
    }

    static void write(Sql sql, long article, Article value) throws SQLException {
        List<String> now = photos(value);
        List<String> before = sql.all(
                "SELECT photo FROM photo_use WHERE article = ? ORDER BY photo", row -> row.getString(1), article);
        if (!now.equals(before)) {
            sql.update("DELETE FROM photo_use WHERE article = ?", article);
            for (String photo : now) {
                sql.update("INSERT INTO photo_use (photo, article) VALUES (?, ?)", photo, article);
            }
        }
    }
}
