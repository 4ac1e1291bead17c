package naskah.storage.sqlite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.review.Proposal;
import naskah.storage.ArticleForm;
import naskah.workflow.PersonId;

/** Proposals as rows, their two articles compressed. */
final class ProposalRows {
    private final Contents contents;
    private final ArticleForm form;

    ProposalRows(ArticleForm form) {
        this.form = form;
        this.contents = new Contents(form);
    }

    private record Row(PersonId by, byte[] base, byte[] proposed, Instant at) {}

    List<Proposal> of(Sql sql, ArticleId article) throws SQLException, IOException {
        List<Proposal> all = new ArrayList<>();
        for (Row row : sql.all(
                "SELECT person, base, proposed, at FROM proposal WHERE article = ? ORDER BY at, person",
                row -> new Row(
                        new PersonId(row.getString(1)), row.getBytes(2), row.getBytes(3), Instant.ofEpochMilli(row.getLong(4))),
                article.value())) {
            all.add(new Proposal(row.by(), read(row.base()), read(row.proposed()), row.at()));
        }
        return all;
    }

    void keep(Sql sql, Proposal proposal) throws SQLException {
        String article = proposal.article().value();
        String by = proposal.by().value();
        if (proposal.isSettled()) {
            sql.update("DELETE FROM proposal WHERE article = ? AND person = ?", article, by);
        } else {
            sql.update(
                    "INSERT OR REPLACE INTO proposal (article, person, base, proposed, at) VALUES (?, ?, ?, ?, ?)",
                    article, by, write(proposal.base()), write(proposal.proposed()), proposal.at().toEpochMilli());
        }
    }

    /** Where suggestions are open in the article as it stands, whoever made them. */
    List<String> open(Sql sql, Article now) throws SQLException, IOException {
        List<String> places = new ArrayList<>();
        for (Proposal proposal : of(sql, now.id())) {
            places.addAll(proposal.places(now));
        }
        return places.stream().distinct().toList();
    }

    private byte[] write(Article article) {
        return Pressed.press(form.write(article));
    }

    private Article read(byte[] pressed) throws IOException {
        return contents.read(Pressed.unpress(pressed));
    }
}
