package naskah.ui.people;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.PlainPhotoReader;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.draft.WoundTimer;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;

/** A house of several persons on a real data folder, with a clock that a test sets and a timer that it winds. */
public final class Newsroom implements AutoCloseable {
    public static final Person RATRI = person("ratri", "Ratri", Role.EDITOR);
    public static final Person LARAS = person("laras", "Laras", Role.COPY_CHIEF);
    public static final Person BAYU = person("bayu", "Bayu", Role.PHOTO_DESK);
    public static final Person TIRTA = person("tirta", "Tirta", Role.ADMINISTRATOR);

    public final WoundTimer timer = new WoundTimer();
    public final DataFolder folder;
    public Instant now = Instant.parse("2024-05-21T04:17:36Z");

    private Newsroom(Path directory) throws StorageException {
        folder = SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), () -> now, SqliteDataFolder.Mode.WINDOW);
    }

    /** Tirta, Ratri, Laras and Bayu work here. */
    public static Newsroom staffed(Path directory) throws StorageException {
        Newsroom newsroom = new Newsroom(directory);
        for (Person person : List.of(TIRTA, RATRI, LARAS, BAYU)) {
            newsroom.folder.people().keep(person);
        }
        return newsroom;
    }

    /** A house of one. */
    public static Newsroom alone(Path directory) throws StorageException {
        return new Newsroom(directory);
    }

    /** The desk of that person, in whose name everything is written from now on. */
    public Desk desk(Person person) {
        return desk(person, Lane.inline());
    }

    /** As {@link #desk(Person)}, writing when the test lets it. */
    public Desk desk(Person person, Lane writing) {
        folder.signIn(person.id());
        Lanes lanes = new Lanes(writing, Lane.inline(), Lane.inline(), timer);
        return new Desk(folder, lanes, House.standard(), Messages.in(Language.INDONESIAN), () -> now, person);
    }

    public static Article finished(String id, String headline) {
        Article blank = Article.blank(new ArticleId(id)).withHeadline(headline);
        return blank.withFiling(blank.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs("Pasar pagi dibuka."));
    }

    /** Written by Ratri, approved by Laras, and by her set for that instant. */
    public Stored embargoed(String id, Instant until) throws StorageException {
        return embargoed(finished(id, "Pasar " + id), until);
    }

    /** As {@link #embargoed(String, Instant)}. */
    public Stored embargoed(Article article, Instant until) throws StorageException {
        folder.signIn(RATRI.id());
        Stored written = folder.articles().create(article, Revision.Kind.TYPED);
        Stored submitted = move(written, Deed.SUBMIT, RATRI, Optional.empty());
        Stored approved = move(submitted, Deed.APPROVE, LARAS, Optional.empty());
        return move(approved, Deed.EMBARGO, LARAS, Optional.of(until));
    }

    /** A step that the table allows. */
    public Stored move(Stored stored, Deed deed, Person by, Optional<Instant> until) throws StorageException {
        var evidence = new Workflow.Evidence(folder.workflow().content(stored.article()), Facts.Found.NOTHING);
        var asked = new Facts.Asked("", until, now);
        var wish = new Workflow.Wish(stored.article().id(), deed, stored.revision(), by, asked, evidence);
        return ((Workflow.Moved.Ok) folder.workflow().move(wish)).stored();
    }

    public static Person person(String id, String name, Role... roles) {
        return new Person(new PersonId(id), name, roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles)), true);
    }

    @Override
    public void close() throws StorageException {
        folder.close();
    }
}
