package naskah.storage.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Body;
import naskah.storage.Revision.Kind;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/** A program that types without end, one character a save, and says after each how many are safe; made to be killed. */
final class Typist {
    static final ArticleId ARTICLE = new ArticleId("ketikan");

    private Typist() {}

    public static void main(String[] args) throws StorageException {
        System.out.println("0");
        SqliteDataFolder folder = Desk.open(Path.of(args[0]), Clock.systemUTC(), SqliteDataFolder.Mode.WINDOW);
        Stored stored = folder.articles().find(ARTICLE).isPresent()
                ? folder.articles().find(ARTICLE).orElseThrow()
                : folder.articles().create(Article.blank(ARTICLE).withBody(Body.ofParagraphs("")), Kind.TYPED);
        StringBuilder text = new StringBuilder(stored.article().body().text());
        for (long revision = stored.revision(); ; revision++) {
            text.append(text.length() % 6 == 5 ? ' ' : (char) ('a' + text.length() % 26));
            Article next = stored.article().withBody(Body.ofParagraphs(text.toString()));
            Kind kind = revision % 50 == 0 ? Kind.MARKED : Kind.TYPED;
            if (!(folder.articles().save(next, revision, kind) instanceof Saved.Ok)) {
                throw new IllegalStateException("nobody else types here");
            }
            System.out.println(text.length());
        }
    }
}
