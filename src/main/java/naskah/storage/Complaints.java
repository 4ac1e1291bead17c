package naskah.storage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.article.complaint.Answer;
import naskah.article.complaint.ReaderComplaint;
import naskah.workflow.PersonId;

/** Complaints about articles and the comments below them; they only grow, and each is answered once. */
public interface Complaints {
    /** A complaint as it is kept, under its number, with who noted it. */
    record Filed(long number, ReaderComplaint complaint, PersonId notedBy, Optional<Answered> answered) {
        public Filed {
            Objects.requireNonNull(complaint);
            Objects.requireNonNull(notedBy);
            Objects.requireNonNull(answered);
        }
    }

    /** An answer, and who gave it. */
    record Answered(Answer answer, PersonId by) {
        public Answered {
            Objects.requireNonNull(answer);
            Objects.requireNonNull(by);
        }
    }

    /** What came of noting one. */
    sealed interface Noted {
        record Ok(long number) implements Noted {}

        /** The article that it is about was never here. */
        record NoArticle() implements Noted {}

        /** Whoever wanted it does not work here. */
        record NotAllowed() implements Noted {}
    }

    /** What came of answering one. */
    enum Answering {
        OK,
        NOT_THERE,
        ANSWERED_ALREADY,
        /** The answer would be older than the complaint. */
        TOO_EARLY,
        /** Whoever wanted it is neither editor nor copy chief. */
        NOT_ALLOWED
    }

    Noted note(ReaderComplaint complaint, PersonId by) throws StorageException;

    Answering answer(long number, Answer answer, PersonId by) throws StorageException;

    /** Those about an article, oldest first. */
    List<Filed> of(ArticleId article) throws StorageException;

    /** Those without an answer, the one that is due first before all others. */
    List<Filed> open(int limit) throws StorageException;

    long countOpen() throws StorageException;

    /** Those with an answer, the latest answer first. */
    List<Filed> answered(int limit) throws StorageException;
}
