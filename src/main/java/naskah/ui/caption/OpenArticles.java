package naskah.ui.caption;

import java.util.Optional;
import naskah.article.ArticleId;
import naskah.ui.editor.EditingSession;

/** Which article is being written now: it is edited where it is written, so that its undo takes that back. */
public interface OpenArticles {
    /** No article is open. */
    OpenArticles NONE = article -> Optional.empty();

    Optional<EditingSession> session(ArticleId article);
}
