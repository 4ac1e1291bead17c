package naskah.ui.draft;

import java.time.temporal.ChronoUnit;
import java.util.List;
import naskah.article.Article;
import naskah.review.Proposal;
import naskah.storage.Articles;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.ui.Desk;

/**
 * Where what is written is kept.
 *
 * @param beside whether that is beside the article, which stays as it is
 */
record Keeping(Deed deed, boolean beside) {
    /** Keeps one value. */
    interface Deed {
        /**
         * @param basedOn the article's revision, 0 while there is none
         * @param left    what is left of proposals of which something was taken into it
         */
        Saved keep(Article article, long basedOn, Revision.Kind kind, List<Proposal> left) throws StorageException;
    }

    /** In the article itself. */
    static Keeping article(DataFolder folder) {
        Articles articles = folder.articles();
        return new Keeping((article, basedOn, kind, left) -> {
            if (basedOn > 0) {
                return left.isEmpty()
                        ? articles.save(article, basedOn, kind)
                        : articles.saveTaken(article, basedOn, kind, left);
            }
            Stored first = articles.create(article, kind);
            return new Saved.Ok(first.revision(), first.savedAt(), first.stage());
        }, false);
    }

    /** As what the person at the desk proposes for it. */
    static Keeping proposal(Desk desk, Stored beneath) {
        return new Keeping((article, basedOn, kind, left) -> {
            Proposal proposal = new Proposal(
                    desk.person().id(), beneath.article(), article, desk.clock().instant().truncatedTo(ChronoUnit.MILLIS));
            desk.folder().reviews().keep(proposal);
            return new Saved.Ok(beneath.revision(), proposal.at(), beneath.stage());
        }, true);
    }
}
