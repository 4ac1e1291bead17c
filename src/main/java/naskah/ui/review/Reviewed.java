package naskah.ui.review;

import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Stored;
import naskah.ui.draft.Autosave;
import naskah.ui.editor.EditingSession;

/**
 * The article that is read over, and what keeps it.
 *
 * @param beneath the article itself while what is written are suggestions for it
 */
public record Reviewed(EditingSession session, Autosave autosave, Optional<Stored> beneath) {
    ArticleId id() {
        return session.article().id();
    }

    Article article() {
        return session.article();
    }

    boolean isSuggesting() {
        return beneath.isPresent();
    }
}
