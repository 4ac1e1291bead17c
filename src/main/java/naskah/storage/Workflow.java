package naskah.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.PictureLane;
import naskah.workflow.Step;

/** Articles as they go from draft to approved and out; the table of steps decides, here and nowhere else. */
public interface Workflow {
    /** Moves the article when the table, its guards and its revision allow it; move and journal in one transaction. */
    Moved move(Wish wish) throws StorageException;

    /** The steps of an article, oldest first. */
    List<JournalLine> journal(ArticleId article) throws StorageException;

    /** The hash of everything that would be exported of this value: its words, its pictures' framing and words. */
    String content(Article article) throws StorageException;

    /** Whether this value of an article may leave the house now, and if not, why. */
    Clearance clearance(Article article, Instant now) throws StorageException;

    /** What stands beside the article's text. */
    Optional<Docket> docket(ArticleId article) throws StorageException;

    /** Says when the article has to be ready, or no more, in the name of who is signed in. */
    Noted deadline(ArticleId article, Optional<Instant> deadline) throws StorageException;

    /** Puts the article into a lane of the photo desk, in the name of who is signed in. */
    Noted pictures(ArticleId article, PictureLane lane) throws StorageException;

    /** What came of noting something beside an article's text. */
    enum Noted {
        OK,
        /** Whoever wanted it has none of the roles that it takes. */
        NOT_ALLOWED,
        GONE
    }

    Queue queue(Person person, Instant now, int limit) throws StorageException;

    /** What is to go out at an instant that was set, the earliest first. */
    List<Scheduled> scheduled(int limit) throws StorageException;

    /**
     * What somebody wants to do with an article.
     *
     * @param basedOn  the revision that the person looked at
     * @param evidence what was found in exactly that content
     */
    record Wish(ArticleId article, Deed deed, long basedOn, Person by, Facts.Asked asked, Evidence evidence) {}

    /** What the checks found, and in which content: found in another one, it proves nothing. */
    record Evidence(String content, Facts.Found found) {}

    /** What came of a wish. */
    sealed interface Moved {
        record Ok(Stored stored, JournalLine line) implements Moved {}

        /** The table has no such step from the article's stage for this person. */
        record NoStep(Stored stored) implements Moved {}

        record Refused(List<Step.Refusal> refusals) implements Moved {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }

        /** It was saved or moved in between. */
        record Conflict(Stored theirs) implements Moved {}

        record Gone() implements Moved {}
    }
}
