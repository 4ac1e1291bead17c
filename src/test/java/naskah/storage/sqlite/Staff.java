package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.storage.Revision.Kind;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;

/** A staffed data folder at a time that is wound by hand, with the ways in which an article goes through it. */
final class Staff implements AutoCloseable {
    static final Person RATRI = person("ratri", Role.EDITOR);
    static final Person LARAS = person("laras", Role.COPY_CHIEF);
    static final Person BAYU = person("bayu", Role.PHOTO_DESK);
    static final Person TIRTA = person("tirta", Role.ADMINISTRATOR);

    final SqliteDataFolder folder;
    Instant now = Instant.parse("2024-05-21T04:17:36Z");

    Staff(Path directory) throws StorageException {
        folder = SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), () -> now, SqliteDataFolder.Mode.WINDOW);
    }

    static Person person(String id, Role... roles) {
        return new Person(new PersonId(id), id, Set.of(roles), true);
    }

    /** Until this is called, it is a house of one. */
    void all() throws StorageException {
        for (Person person : List.of(TIRTA, RATRI, LARAS, BAYU)) {
            assertThat(folder.people().keep(person)).isTrue();
        }
    }

    static Article finished(String headline) {
        Article article = Desk.article(headline);
        return article.withFiling(article.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs("Pasar pagi dibuka."));
    }

    Stored written(String headline) throws StorageException {
        now = now.plusSeconds(1);
        folder.signIn(RATRI.id());
        return folder.articles().create(finished(headline), Kind.TYPED);
    }

    Moved move(Article article, Deed deed, Person by, String reason, Optional<Instant> until) throws StorageException {
        Stored stored = stored(article);
        Workflow.Evidence evidence =
                new Workflow.Evidence(folder.workflow().content(stored.article()), Facts.Found.NOTHING);
        return folder.workflow().move(new Workflow.Wish(
                article.id(), deed, stored.revision(), by, new Facts.Asked(reason, until, now), evidence));
    }

    Moved move(Article article, Deed deed, Person by) throws StorageException {
        return move(article, deed, by, "alasan", Optional.of(now.plusSeconds(3600)));
    }

    /** The same in an expected way. */
    void step(Article article, Deed deed, Person by) throws StorageException {
        assertThat(move(article, deed, by)).isInstanceOf(Moved.Ok.class);
    }

    /** What somebody makes of the text. */
    void write(Article next, Person by, Kind kind) throws StorageException {
        folder.signIn(by.id());
        assertThat(folder.articles().save(next, stored(next).revision(), kind)).isInstanceOf(Saved.Ok.class);
    }

    Stored stored(Article article) throws StorageException {
        return folder.articles().find(article.id()).orElseThrow();
    }

    Stage stage(Article article) throws StorageException {
        return stored(article).stage();
    }

    Stored approved(String headline) throws StorageException {
        Article article = written(headline).article();
        step(article, Deed.SUBMIT, RATRI);
        step(article, Deed.APPROVE, LARAS);
        return stored(article);
    }

    @Override
    public void close() throws StorageException {
        folder.close();
    }
}
