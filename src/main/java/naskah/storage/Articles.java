package naskah.storage;

import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.review.Proposal;
import naskah.workflow.Stage;

/** The articles of the newsroom, each with an optimistic revision. */
public interface Articles {
    /** Stores a new article as a draft. An id that is there already is an error of the caller. */
    Stored create(Article article, Revision.Kind kind) throws StorageException;

    /**
     * As {@link #create}, in a stage that it already has elsewhere (imported archives are published); it comes as a draft where whoever
     * takes it in may not publish.
     */
    Stored create(Article article, Revision.Kind kind, Stage stage) throws StorageException;

    /** As {@link #create} for many at once, all of them or none: one transaction for an archive's next few thousand. */
    List<Stored> createAll(List<Article> articles, Revision.Kind kind, Stage stage) throws StorageException;

    Optional<Stored> find(ArticleId id) throws StorageException;

    /**
     * Replaces the article when it still stands at {@code basedOn}; article, journal and search index in one transaction. Changed
     * content that was cleared to go out is a draft again.
     */
    Saved save(Article article, long basedOn, Revision.Kind kind) throws StorageException;

    /**
     * As {@link #save} for two states of one article, one after the other: both are kept, or neither. Only the last, which stands from
     * then on, decides what becomes of an approval.
     */
    Saved saveBoth(State first, State last, long basedOn) throws StorageException;

    /** A value of an article, and why it is kept. */
    record State(Article article, Revision.Kind kind) {}

    /**
     * As {@link #save}, where words of proposals were taken into the article or given back: in the same transaction their authors are
     * ones who wrote it, and what is left of each proposal takes its place.
     */
    Saved saveTaken(Article article, long basedOn, Revision.Kind kind, List<Proposal> left) throws StorageException;

    /** Takes the article out of every list; {@link #recover} brings it back. */
    void trash(ArticleId id) throws StorageException;

    void recover(ArticleId id) throws StorageException;
}
