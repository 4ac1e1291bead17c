package naskah.ui.review;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.change.Change;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Spans;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.review.Proposal;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.PlainPhotoReader;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.draft.Autosave;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;

/** A newsroom with an article by Ratri in a real folder, read over by Laras. */
final class ReviewDesk implements AutoCloseable {
    static final Person RATRI = new Person(new PersonId("ratri"), "Ratri Dewi", Set.of(Role.EDITOR), true);
    static final Person LARAS =
            new Person(new PersonId("laras"), "Laras Ayu", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);
    static final BlockId FIRST = new BlockId("satu");

    private final Clock clock = new Clock();
    final DataFolder folder;
    final ArticleId id = new ArticleId("pasar");
    Desk desk;
    Autosave autosave;
    EditingSession session;
    Reviewed reviewed;
    ReviewViewModel model;

    /** A clock that moves a minute each time it is read. */
    private static final class Clock implements InstantSource {
        private Instant now = Instant.parse("2026-03-02T05:00:00Z");

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofMinutes(1));
            return now;
        }
    }

    ReviewDesk(Path directory) throws Exception {
        this(directory, true);
    }

    ReviewDesk(Path directory, boolean approved) throws Exception {
        folder = SqliteDataFolder.open(
                directory, new PlainForm(), new PlainPhotoReader(), clock, SqliteDataFolder.Mode.WINDOW);
        folder.people().keep(LARAS);
        folder.people().keep(RATRI);
        folder.signIn(RATRI.id());
        Article blank = Article.blank(id);
        folder.articles().create(
                blank.withHeadline("Pasar pagi dibuka")
                        .withFiling(blank.filing().withCategory("Daerah"))
                        .withPublished(Optional.of(NewsTime.ofIso("2026-03-02T11:17:36+07:00")))
                        .withBody(Body.of(paragraph("satu", "Ada 12 kios di pasar itu."), paragraph("dua", "Warga datang."))),
                Revision.Kind.MARKED);
        if (approved) {
            move(Deed.SUBMIT, RATRI);
            move(Deed.APPROVE, LARAS);
        }
    }

    static Block.Text paragraph(String id, String text) {
        return new Block.Paragraph(new BlockId(id), Spans.plain(text));
    }

    static Article with(Article article, String id, String text) {
        return article.withBody(article.body().with(paragraph(id, text)));
    }

    Stored stored() throws Exception {
        return folder.articles().find(id).orElseThrow();
    }

    /** The article's first text as the folder holds it. */
    String kept() throws Exception {
        return ((Block.Text) stored().article().body().find(FIRST).orElseThrow()).text();
    }

    Workflow.Moved move(Deed deed, Person by) throws Exception {
        Stored now = stored();
        Workflow.Evidence evidence =
                new Workflow.Evidence(folder.workflow().content(now.article()), Facts.Found.NOTHING);
        Facts.Asked asked = new Facts.Asked("", Optional.empty(), clock.instant());
        return folder.workflow().move(new Workflow.Wish(id, deed, now.revision(), by, asked, evidence));
    }

    /** Somebody writes in the article. */
    void write(Person by, String first) throws Exception {
        folder.signIn(by.id());
        Stored now = stored();
        folder.articles().save(with(now.article(), "satu", first), now.revision(), Revision.Kind.TYPED);
    }

    /** Somebody proposes another first text. */
    void propose(Person by, String first) throws Exception {
        Article now = stored().article();
        folder.reviews().keep(new Proposal(by.id(), now, with(now, "satu", first), clock.instant()));
    }

    /** The article on a person's desk, with its review in sight. */
    void open(Person person) throws Exception {
        open(person, Lanes.inline());
    }

    void open(Person person, Lanes lanes) throws Exception {
        folder.signIn(person.id());
        desk = new Desk(folder, lanes, House.standard(), Messages.in(Language.INDONESIAN), clock, person);
        session = new EditingSession(stored().article(), clock);
        autosave = new Autosave(folder, desk.lanes(), session, Optional.of(stored()));
        look(Optional.empty());
    }

    /** The same with what the person types kept as suggestions. */
    void suggest(Person person) throws Exception {
        open(person);
        session = new EditingSession(stored().article(), clock);
        autosave = Autosave.suggesting(desk, session, stored());
        look(Optional.of(stored()));
    }

    private void look(Optional<Stored> beneath) {
        reviewed = new Reviewed(session, autosave, beneath);
        model = new ReviewViewModel(desk, reviewed);
        model.begin();
        model.look(true);
    }

    void type(String first) {
        session.edit(Edit.command("body", null), with(session.article(), "satu", first));
    }

    String typed() {
        return ((Block.Text) session.article().body().find(FIRST).orElseThrow()).text();
    }

    List<Change> shown() {
        return model.shownProperty().get().all();
    }

    @Override
    public void close() throws Exception {
        folder.close();
    }
}
