package naskah.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.photo.PhotoId;
import naskah.storage.ArticleForm;
import naskah.storage.Health;
import naskah.storage.Health.Fault;
import naskah.storage.Health.Kind;
import naskah.storage.StorageException;

/** Looks at everything in a data folder and says what is wrong with it; changes nothing. */
final class Verification {
    private static final int STEP = 500;

    private final Database database;
    private final Originals originals;
    private final Contents contents;
    private final ProposalRows proposals;
    private final List<Fault> faults = new ArrayList<>();
    private final LibraryVerification library = new LibraryVerification(faults);
    private long done;

    Verification(Database database, Originals originals, ArticleForm form) {
        this.database = database;
        this.originals = originals;
        this.contents = new Contents(form);
        this.proposals = new ProposalRows(form);
    }

    Health run(LongConsumer progress) throws StorageException {
        database.read("check the database", this::checkDatabase);
        database.read("check the journal", this::checkJournal);
        long articles = checkArticles(progress);
        Set<String> photos = new HashSet<>(database.read("list the photos", sql ->
                sql.all("SELECT sha256 FROM photo", row -> row.getString(1))));
        try {
            for (String photo : photos) {
                checkOriginal(photo);
                database.read("check the photo " + photo, sql -> library.checkPhoto(sql, photo));
                progress.accept(++done);
            }
            checkUnlisted(photos);
        } catch (IOException failure) {
            throw Failures.of("check the originals", failure);
        }
        return new Health(articles, photos.size(), faults);
    }

    private Void checkDatabase(Sql sql) throws SQLException {
        for (String line : sql.all("PRAGMA integrity_check", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                faults.add(new Fault(Kind.DATABASE_DAMAGED, line));
            }
        }
        for (String table : sql.all("PRAGMA foreign_key_check", row -> row.getString(1))) {
            faults.add(new Fault(Kind.DATABASE_DAMAGED, table));
        }
        long unindexed = sql.number(
                "SELECT count(*) FROM article WHERE trashed IS NULL AND place NOT IN (SELECT id FROM search_docsize)");
        long strays = sql.number(
                """
                SELECT count(*) FROM search_docsize
                WHERE id NOT IN (SELECT place FROM article WHERE trashed IS NULL)
                """);
        if (unindexed + strays > 0) {
            faults.add(new Fault(Kind.INDEX_DIFFERS, "search"));
        }
        library.checkTables(sql);
        return null;
    }

    private Void checkJournal(Sql sql) {
        try {
            for (long line : StepChain.broken(sql)) {
                faults.add(line == 0
                        ? new Fault(Kind.JOURNAL_CUT, "step")
                        : new Fault(Kind.JOURNAL_CHANGED, String.valueOf(line)));
            }
        } catch (SQLException damaged) {
            faults.add(new Fault(Kind.DATABASE_DAMAGED, damaged.getMessage()));
        }
        return null;
    }

    private long checkArticles(LongConsumer progress) throws StorageException {
        String last = "";
        long articles = 0;
        for (boolean more = true; more; ) {
            String from = last;
            List<String> ids = database.read("list the articles", sql -> sql.all(
                    "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", row -> row.getString(1), from, STEP));
            for (String id : ids) {
                database.read("check article " + id, sql -> checkArticle(sql, new ArticleId(id)));
                progress.accept(++done);
            }
            articles += ids.size();
            more = ids.size() == STEP;
            last = more ? ids.getLast() : last;
        }
        return articles;
    }

    /** One read transaction, because others may be saving the article meanwhile. */
    private Void checkArticle(Sql sql, ArticleId id) throws SQLException {
        sql.run("BEGIN");
        try {
            Head head = Head.find(sql, id).orElseThrow();
            Article article = contents.article(sql, head.key());
            if (!head.trashed()) {
                checkPhotos(sql, article);
            }
            library.checkUses(sql, head.key(), article);
            Terms terms = Terms.of(article, head.stage());
            if (!head.isIndexed(terms.fingerprint()) || !head.trashed() && !isFound(sql, head, terms)) {
                faults.add(new Fault(Kind.INDEX_DIFFERS, id.value()));
            }
            checkRevisions(sql, head, id);
            checkReview(sql, id);
        } catch (IOException unreadable) {
            faults.add(new Fault(Kind.ARTICLE_UNREADABLE, id.value()));
        } finally {
            sql.run("COMMIT");
        }
        return null;
    }

    private void checkPhotos(Sql sql, Article article) throws SQLException {
        for (String photo : article.photos()) {
            if (!isThere(sql, photo)) {
                faults.add(new Fault(Kind.ARTICLE_PHOTO_MISSING, article.id().value(), photo));
            }
        }
    }

    private boolean isThere(Sql sql, String photo) throws SQLException {
        return PhotoId.isValid(photo)
                && Files.isRegularFile(originals.file(new PhotoId(photo)))
                && sql.number("SELECT count(*) FROM photo WHERE sha256 = ?", photo) == 1;
    }

    /** Asks the index for the article's own terms; a few, from all over the alphabet, tell whether it is there. */
    private static boolean isFound(Sql sql, Head head, Terms terms) throws SQLException {
        List<String> words = List.copyOf(terms.words());
        StringBuilder match = new StringBuilder(QueryText.quoted(Terms.facet(head.stage())));
        for (int i = 0; i < words.size(); i += Math.max(1, words.size() / 4)) {
            match.append(" AND ").append(QueryText.quoted(words.get(i)));
        }
        String one = "SELECT count(*) FROM search WHERE search MATCH ? AND rowid = ?";
        return sql.number(one, match.toString(), head.place()) == 1;
    }

    private void checkRevisions(Sql sql, Head head, ArticleId id) throws SQLException, IOException {
        String kept = "SELECT number FROM revision WHERE article = ? AND body IS NOT NULL";
        for (long number : sql.all(kept, row -> row.getLong(1), head.key())) {
            contents.read(KeptBodies.read(sql, head.key(), number).orElseThrow());
        }
    }

    private void checkReview(Sql sql, ArticleId id) throws SQLException {
        try {
            CommentRows.of(sql, id);
            proposals.of(sql, id);
        } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
            faults.add(new Fault(Kind.REVIEW_UNREADABLE, id.value()));
        }
    }

    private void checkOriginal(String photo) throws IOException {
        Path file = originals.file(new PhotoId(photo));
        if (!Files.isRegularFile(file)) {
            faults.add(new Fault(Kind.ORIGINAL_MISSING, photo));
        } else if (!Originals.sha256(file).equals(photo)) {
            faults.add(new Fault(Kind.ORIGINAL_CHANGED, photo));
        }
    }

    /** A whole original that is not listed is left from an interrupted intake and harmless; all else is a stranger. */
    private void checkUnlisted(Set<String> listed) throws IOException {
        if (!Files.isDirectory(originals.media())) {
            return;
        }
        try (Stream<Path> files = Files.walk(originals.media())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = file.getFileName().toString();
                if (!listed.contains(name) && !Originals.isUnfinished(file) && !Originals.sha256(file).equals(name)) {
                    faults.add(new Fault(Kind.PHOTO_UNKNOWN, originals.media().relativize(file).toString()));
                }
            }
        }
    }
}
