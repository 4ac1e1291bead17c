package naskah.storage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import naskah.article.ArticleId;
import naskah.review.Comment;
import naskah.review.Proposal;
import naskah.workflow.PersonId;

/** What is said about articles and proposed for them, and how far each person has read. */
public interface Reviews {
    /** Oldest first, resolved ones too. */
    List<Comment> comments(ArticleId article) throws StorageException;

    /** Keeps what is new of a comment; nothing of one is ever taken away. */
    void keep(Comment comment) throws StorageException;

    /** One for every person who has proposed something that is not settled yet. */
    List<Proposal> proposals(ArticleId article) throws StorageException;

    /** Takes the place of what the same person proposed for that article; a settled one takes it away. */
    void keep(Proposal proposal) throws StorageException;

    Optional<Proposal> proposal(ArticleId article, PersonId by) throws StorageException;

    /** The kept state in which the person last saw the article. */
    OptionalLong seen(ArticleId article, PersonId person) throws StorageException;

    /** Notes that the person has seen the article in its present state, which is kept from now on. */
    void see(ArticleId article, PersonId person) throws StorageException;
}
