package naskah.storage.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.Stretch;
import naskah.document.BlockId;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.workflow.PersonId;

/** Comments as rows. */
final class CommentRows {
    private CommentRows() {}

    private record Row(CommentId id, Anchor anchor) {}

    static List<Comment> of(Sql sql, ArticleId article) throws SQLException {
        List<Comment> comments = new ArrayList<>();
        for (Row row : sql.all(
                "SELECT id, field, block, text, first, last FROM comment WHERE article = ?", CommentRows::row, article.value())) {
            comments.add(new Comment(row.id(), article, row.anchor(), acts(sql, row.id())));
        }
        comments.sort(Comparator.comparing(Comment::begun).thenComparing(comment -> comment.id().value()));
        return comments;
    }

    static void keep(Sql sql, Comment comment) throws SQLException {
        Anchor anchor = comment.anchor();
        sql.update(
                "INSERT OR IGNORE INTO comment (id, article, field, block, text, first, last) VALUES (?, ?, ?, ?, ?, ?, ?)",
                comment.id().value(), comment.article().value(), anchor.field(),
                anchor.block().map(BlockId::value).orElse(null), anchor.within(),
                anchor.words().map(Stretch::start).orElse(null), anchor.words().map(Stretch::end).orElse(null));
        for (Act act : comment.acts()) {
            sql.update(
                    "INSERT OR IGNORE INTO comment_act (id, comment, kind, text, person, at) VALUES (?, ?, ?, ?, ?, ?)",
                    act.id(), comment.id().value(), act.kind().name(), act.text(), act.by().value(), act.at().toEpochMilli());
        }
        assign(sql, new Comment(comment.id(), comment.article(), anchor, acts(sql, comment.id())));
    }

    private static void assign(Sql sql, Comment comment) throws SQLException {
        Optional<PersonId> person = comment.isResolved() ? Optional.empty() : comment.assigned();
        if (person.isPresent()) {
            sql.update(
                    "INSERT OR REPLACE INTO assignment (comment, article, person) VALUES (?, ?, ?)",
                    comment.id().value(), comment.article().value(), person.get().value());
        } else {
            sql.update("DELETE FROM assignment WHERE comment = ?", comment.id().value());
        }
    }

    private static List<Act> acts(Sql sql, CommentId comment) throws SQLException {
        return sql.all(
                "SELECT id, kind, text, person, at FROM comment_act WHERE comment = ? ORDER BY at, id",
                row -> new Act(
                        row.getString(1),
                        Act.Kind.valueOf(row.getString(2)),
                        row.getString(3),
                        new PersonId(row.getString(4)),
                        Instant.ofEpochMilli(row.getLong(5))),
                comment.value());
    }

    private static Row row(ResultSet row) throws SQLException {
        int first = row.getInt(5);
        Optional<Stretch> words = row.wasNull() ? Optional.empty() : Optional.of(new Stretch(first, row.getInt(6)));
        Optional<BlockId> block = Optional.ofNullable(row.getString(3)).map(BlockId::new);
        return new Row(new CommentId(row.getString(1)), new Anchor(row.getString(2), block, row.getString(4), words));
    }
}
