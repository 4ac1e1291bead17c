package naskah.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody types in the article while its past is being read: the state that is typed in changes its number. */
class EvidenceWhileTypingTest {
    private static final PlainForm FORM = new PlainForm();
    private static final Instant NOW = Instant.parse("2024-05-21T04:17:36Z");
    private static final Article FIRST = Article.blank(new ArticleId("pasar")).withHeadline("Pasar");

    @TempDir
    private Path temp;

    private DataFolder folder;
    private Stored stored;

    @BeforeEach
    void open() throws Exception {
        folder = SqliteDataFolder.open(temp, FORM, new BoundedPhotoReader(), () -> NOW, SqliteDataFolder.Mode.JOB);
        folder.articles().create(FIRST, Revision.Kind.IMPORTED);
        type("Pasar p");
        stored = find();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private Stored find() throws StorageException {
        return folder.articles().find(FIRST.id()).orElseThrow();
    }

    private void type(String headline) throws StorageException {
        folder.articles().save(FIRST.withHeadline(headline), find().revision(), Revision.Kind.TYPED);
    }

    /** The form in which articles are hashed; as soon as it meets the first state, somebody types. */
    private final class Typing implements ArticleForm {
        @Override
        public byte[] write(Article article) {
            if (article.equals(FIRST)) {
                try {
                    type("Pasar pagi");
                } catch (StorageException failure) {
                    throw new UncheckedIOException(new IOException(failure));
                }
            }
            return FORM.write(article);
        }

        @Override
        public Article read(byte[] json) throws IOException {
            return FORM.read(json);
        }
    }

    private List<String> revisions(Stored of) throws Exception {
        var source = new Evidence.Source(folder, new Typing(), House.standard(), Messages.in(Language.INDONESIAN));
        Document page = Jsoup.parse(new String(Evidence.page(source, of, NOW), StandardCharsets.UTF_8));
        return page.select("h2:contains(Revisi) ~ table").first().select("tbody tr td:first-child").eachText();
    }

    @Test
    void theStateThatThePageIsAboutIsToldAsItWasFound() throws Exception {
        assertThat(revisions(stored)).containsExactly("1", "2");
        assertThat(find().article().headline()).isEqualTo("Pasar pagi");
    }

    @Test
    void aLaterStateThatIsBeingTypedInIsLeftOut() throws Exception {
        Stored before = new Stored(FIRST, 1, NOW, stored.stage());
        assertThat(revisions(before)).containsExactly("1");
    }
}
