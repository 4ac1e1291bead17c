package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.Stretch;
import naskah.document.Body;
import naskah.review.Act;
import naskah.review.Anchor;
import naskah.review.Comment;
import naskah.review.CommentId;
import naskah.review.Proposal;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.Queue;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.Stored;
import naskah.storage.Workflow;
import naskah.storage.Workflow.Moved;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Guard;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteReviewsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
    private static final PersonId RATRI = new PersonId("ratri");

    @TempDir
    private Path directory;

    private DataFolder folder;
    private Stored pasar;

    @BeforeEach
    void open() throws Exception {
        folder = Desk.open(directory);
        Article article = Desk.inCategory("Daerah", "Pasar", "Ada 12 kios.")
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T12:17:36+08:00")));
        pasar = folder.articles().create(article, Revision.Kind.TYPED);
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private ArticleId id() {
        return pasar.article().id();
    }

    private static Act said(String text, int seconds) {
        return Act.of(Act.Kind.SAID, text, RATRI, NOON.plusSeconds(seconds));
    }

    private Comment comment(Optional<Stretch> words) {
        Anchor anchor = new Anchor(
                "body", Optional.of(pasar.article().body().blocks().getFirst().id()), "Ada 12 kios.", words);
        return new Comment(CommentId.fresh(), id(), anchor, List.of(said("Benar?", 0)));
    }

    private Proposal proposal(String headline) {
        return new Proposal(RATRI, pasar.article(), pasar.article().withHeadline(headline), NOON);
    }

    private Moved publish() throws Exception {
        Workflow workflow = folder.workflow();
        Workflow.Evidence evidence = new Workflow.Evidence(workflow.content(pasar.article()), Facts.Found.NOTHING);
        return workflow.move(new Workflow.Wish(
                id(), Deed.PUBLISH, pasar.revision(), Person.ALONE, new Facts.Asked("", Optional.empty(), NOON), evidence));
    }

    @Test
    void aCommentComesBackAsItWasMade() throws Exception {
        Comment words = comment(Optional.of(new Stretch(4, 11)));
        folder.reviews().keep(words);
        assertThat(folder.reviews().comments(id())).containsExactly(words);
    }

    @Test
    void twoDesksAnswersToOneCommentAreLaidTogether() throws Exception {
        Comment comment = comment(Optional.empty());
        Act here = said("Sudah saya tanya.", 1);
        Act there = said("Dinas pasar membenarkan.", 2);
        folder.reviews().keep(comment.with(here));
        folder.reviews().keep(comment.with(there));
        folder.reviews().keep(comment.with(there));
        assertThat(folder.reviews().comments(id())).containsExactly(comment.with(here).with(there));
    }

    @Test
    void anArticleWaitsForWhoeverACommentIsGivenToUntilItIsResolved() throws Exception {
        Person person = new Person(RATRI, "Ratri", Set.of(Role.EDITOR), true);
        Comment given = comment(Optional.empty()).with(Act.of(Act.Kind.ASSIGNED, "ratri", RATRI, NOON.plusSeconds(1)));
        folder.reviews().keep(given);
        assertThat(waiting(person)).isEqualTo(1);
        folder.reviews().keep(given.with(Act.of(Act.Kind.RESOLVED, "", RATRI, NOON.plusSeconds(2))));
        assertThat(waiting(person)).isZero();
    }

    private long waiting(Person person) throws Exception {
        return folder.workflow().queue(person, NOON, 10).parts().get(Queue.Reason.WAITING).count();
    }

    @Test
    void whatAPersonProposesIsKeptOnceAndTakesThePlaceOfWhatTheyProposedBefore() throws Exception {
        folder.reviews().keep(proposal("Pasar pagi"));
        folder.reviews().keep(proposal("Pasar malam"));
        assertThat(folder.reviews().proposals(id())).containsExactly(proposal("Pasar malam"));
        assertThat(folder.reviews().proposal(id(), RATRI)).contains(proposal("Pasar malam"));
    }

    @Test
    void aProposalThatProposesNothingIsGone() throws Exception {
        folder.reviews().keep(proposal("Pasar pagi"));
        folder.reviews().keep(proposal("Pasar"));
        assertThat(folder.reviews().proposals(id())).isEmpty();
    }

    @Test
    void anArticleWithOpenSuggestionsIsNotClearedAndSaysWhereTheyAre() throws Exception {
        folder.reviews().keep(proposal("Pasar pagi"));
        assertThat(publish()).isInstanceOfSatisfying(Moved.Refused.class, refused -> {
            assertThat(refused.refusals()).hasSize(1);
            assertThat(refused.refusals().getFirst().guard()).isEqualTo(Guard.NO_SUGGESTIONS);
            assertThat(refused.refusals().getFirst().missing()).containsExactly("“Pasar pagi”");
        });
    }

    @Test
    void anArticleInWhichEverySuggestionWasTakenIsNotHeldUp() throws Exception {
        folder.reviews().keep(proposal("Pasar pagi"));
        Article taken = pasar.article().withHeadline("Pasar pagi");
        Saved.Ok saved = (Saved.Ok) folder.articles().save(taken, pasar.revision(), Revision.Kind.TYPED);
        pasar = new Stored(taken, saved.revision(), saved.savedAt(), saved.stage());
        assertThat(publish()).isInstanceOf(Moved.Ok.class);
    }

    @Test
    void theStateThatAPersonSawIsKeptWhateverIsTypedRightAfter() throws Exception {
        folder.reviews().see(id(), RATRI);
        Article later = pasar.article().withBody(Body.ofParagraphs("Ada 13 kios."));
        folder.articles().save(later, pasar.revision(), Revision.Kind.TYPED);
        long seen = folder.reviews().seen(id(), RATRI).orElseThrow();
        assertThat(folder.revisions().read(id(), seen)).contains(pasar.article());
    }

    @Test
    void aSuggestionThatCannotBeReadAnyMoreIsFoundAndNamesItsArticle() throws Exception {
        folder.reviews().keep(proposal("Pasar pagi"));
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("naskah.db"));
                Statement statement = raw.createStatement()) {
            statement.executeUpdate("UPDATE proposal SET proposed = x'00'");
        }
        assertThat(folder.verify(done -> { }).faults())
                .containsExactly(new Health.Fault(Health.Kind.REVIEW_UNREADABLE, id().value()));
    }

    @Test
    void whoNeverSawAnArticleHasNoStateOfIt() throws Exception {
        assertThat(folder.reviews().seen(id(), RATRI)).isEmpty();
    }
}
