package naskah.storage;

import java.util.List;
import naskah.article.ArticleId;
import naskah.article.correction.Correction;
import naskah.workflow.PersonId;

/** Corrections, replies and updates of what was published; they only grow, and only a copy chief adds one. */
public interface Corrections {
    Noted note(Correction correction, PersonId by) throws StorageException;

    /** Whether readers have had the article, so that there is something to tell them. */
    boolean isOut(ArticleId article) throws StorageException;

    /** Those that are about the article and those that it carries, oldest first. */
    List<Correction> of(ArticleId article) throws StorageException;

    /** What came of noting one. */
    enum Noted {
        OK,
        /** The article that it is about is not out: there is nothing to tell readers of. */
        NOT_PUBLISHED,
        /** The article that was to carry it is not there. */
        NO_CARRIER,
        /** Whoever wanted it is no copy chief. */
        NOT_ALLOWED
    }
}
