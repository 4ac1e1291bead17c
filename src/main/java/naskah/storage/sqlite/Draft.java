package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import naskah.article.Article;
import naskah.article.Card;
import naskah.article.NewsTime;
import naskah.workflow.Stage;

/** An article made ready to be written: as JSON, as terms of the index, and counted. */
record Draft(Article article, Stage stage, byte[] json, Terms terms, int words) {

    /** @param approved the hash of its content where it may go out as it comes, else null */
    void insert(Sql sql, long place, Journal.Entry entry, String approved) throws SQLException, IOException {
        Card card = article.card();
        long key = sql.insert(
                """
                INSERT INTO article
                    (id, place, revision, changed, entered, stage, headline, category, published, zone, photo, indexed,
                     owner, author, approved)
                VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                article.id().value(), place, entry.at().toEpochMilli(), entry.at().toEpochMilli(), stage.name(),
                card.headline(), card.category(), seconds(card), zone(card), card.photo(), terms.fingerprint(),
                entry.by().value(), entry.by().value(), approved);
        sql.update("INSERT INTO content (article, json) VALUES (?, ?)", key, json);
        Journal.note(sql, key, 1, entry);
        PhotoUses.write(sql, key, article);
        if (!stage.isCleared()) {
            Writers.add(sql, key, entry.by());
        }
    }

    void update(Sql sql, long key, long place, long revision, Instant changed) throws SQLException {
        Card card = article.card();
        sql.update(
                """
                UPDATE article SET place = ?, revision = ?, changed = ?, stage = ?, headline = ?, category = ?,
                    published = ?, zone = ?, photo = ?, indexed = ?
                WHERE key = ?
                """,
                place, revision, changed.toEpochMilli(), stage.name(), card.headline(), card.category(),
                seconds(card), zone(card), card.photo(), terms.fingerprint(), key);
        sql.update("UPDATE content SET json = ? WHERE article = ?", json, key);
        PhotoUses.write(sql, key, article);
    }

    private static Long seconds(Card card) {
        return card.published().map(time -> time.instant().getEpochSecond()).orElse(null);
    }

    private static String zone(Card card) {
        return card.published().map(NewsTime::zone).map(Enum::name).orElse(null);
    }
}
