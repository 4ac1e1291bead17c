package naskah.ui.shell;

import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.LongText;
import naskah.review.Proposal;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.ui.Desk;
import naskah.ui.draft.Autosave;
import naskah.ui.editor.EditingSession;
import naskah.ui.review.Reviewed;

/**
 * The article on the desk, and what keeps it.
 *
 * @param beneath the article itself while what is written are suggestions for it
 */
public record OpenArticle(EditingSession session, Autosave autosave, Optional<Stored> beneath) {

    public static OpenArticle blank(Desk desk) {
        return of(desk, Article.blank(ArticleId.fresh()), Optional.empty());
    }

    public static OpenArticle of(Desk desk, Stored stored) {
        return of(desk, stored.article(), Optional.of(stored));
    }

    /** The article as the folder holds it, or as the person would have it; for any thread. */
    static Optional<OpenArticle> read(Desk desk, ArticleId id, boolean suggesting) throws StorageException {
        Optional<Stored> stored = desk.folder().articles().find(id);
        Optional<Proposal> begun = suggesting ? desk.folder().reviews().proposal(id, desk.person().id()) : Optional.empty();
        return stored.map(article -> suggesting ? suggesting(desk, article, begun) : of(desk, article));
    }

    /** The article as the person would have it, kept as a proposal. */
    static OpenArticle suggesting(Desk desk, Stored beneath, Optional<Proposal> begun) {
        Article article = begun.map(proposal -> proposal.over(beneath.article())).orElse(beneath.article());
        EditingSession session = new EditingSession(article.withBody(LongText.cut(article.body())), desk.clock());
        return new OpenArticle(session, Autosave.suggesting(desk, session, beneath), Optional.of(beneath));
    }

    /** As the review reads it over. */
    public Reviewed reviewed() {
        return new Reviewed(session, autosave, beneath);
    }

    /** This article without the suggestions that are being made, for another desk or person. */
    public OpenArticle settled(Desk desk) {
        return beneath.map(stored -> of(desk, stored)).orElse(this);
    }

    boolean isSuggesting() {
        return beneath.isPresent();
    }

    /** What may go out: the article itself, whatever is proposed for it. */
    Article outgoing() {
        return beneath.map(Stored::article).orElseGet(session::article);
    }

    public ArticleId id() {
        return session.article().id();
    }

    /** Whether texts were cut that no editor can show whole; the stored article is as it was until the first edit. */
    public boolean isCut(Stored stored) {
        return session.article().body() != stored.article().body();
    }

    private static OpenArticle of(Desk desk, Article article, Optional<Stored> stored) {
        EditingSession session = new EditingSession(article.withBody(LongText.cut(article.body())), desk.clock());
        return new OpenArticle(session, new Autosave(desk.folder(), desk.lanes(), session, stored), Optional.empty());
    }
}
