package naskah.storage.sqlite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import naskah.article.ArticleId;
import naskah.review.Comment;
import naskah.review.Proposal;
import naskah.storage.ArticleForm;
import naskah.storage.Reviews;
import naskah.storage.StorageException;
import naskah.workflow.PersonId;

/** {@link Reviews} in SQLite. */
final class SqliteReviews implements Reviews {
    private final Database database;
    private final ProposalRows proposals;

    SqliteReviews(Database database, ArticleForm form) {
        this.database = database;
        this.proposals = new ProposalRows(form);
    }

    @Override
    public List<Comment> comments(ArticleId article) throws StorageException {
        return database.read("read the comments on " + article, sql -> CommentRows.of(sql, article));
    }

    @Override
    public void keep(Comment comment) throws StorageException {
        database.write("keep a comment on " + comment.article(), sql -> {
            CommentRows.keep(sql, comment);
            return comment;
        });
    }

    @Override
    public List<Proposal> proposals(ArticleId article) throws StorageException {
        return database.read("read what is proposed for " + article, sql -> proposals.of(sql, article));
    }

    @Override
    public Optional<Proposal> proposal(ArticleId article, PersonId by) throws StorageException {
        return database.read("read what " + by + " proposes for " + article, sql -> proposals.of(sql, article).stream()
                .filter(proposal -> proposal.by().equals(by))
                .findFirst());
    }

    @Override
    public void keep(Proposal proposal) throws StorageException {
        database.write("keep what " + proposal.by() + " proposes for " + proposal.article(), sql -> {
            proposals.keep(sql, proposal);
            return proposal;
        });
    }

    @Override
    public OptionalLong seen(ArticleId article, PersonId person) throws StorageException {
        return database.read("read how far " + person + " has read " + article, sql -> sql.first(
                        "SELECT revision FROM seen WHERE article = ? AND person = ?",
                        row -> OptionalLong.of(row.getLong(1)),
                        article.value(), person.value())
                .orElse(OptionalLong.empty()));
    }

    @Override
    public void see(ArticleId article, PersonId person) throws StorageException {
        database.write("note that " + person + " has read " + article, sql -> sql.update(
                """
                INSERT OR REPLACE INTO seen (article, person, revision)
                SELECT id, ?, revision FROM article WHERE id = ? AND trashed IS NULL
                """,
                person.value(), article.value()));
    }
}
