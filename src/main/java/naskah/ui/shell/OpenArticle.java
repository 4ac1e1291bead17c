package naskah.ui.shell;

import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.LongText;
import naskah.storage.Stored;
import naskah.ui.Desk;
import naskah.ui.draft.Autosave;
import naskah.ui.editor.EditingSession;

/** The article on the desk, and what keeps it. */
public record OpenArticle(EditingSession session, Autosave autosave) {

    public static OpenArticle blank(Desk desk) {
        return of(desk, Article.blank(ArticleId.fresh()), Optional.empty());
    }

    public static OpenArticle of(Desk desk, Stored stored) {
        return of(desk, stored.article(), Optional.of(stored));
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
        return new OpenArticle(session, new Autosave(desk.folder(), desk.lanes(), session, stored));
    }
}
