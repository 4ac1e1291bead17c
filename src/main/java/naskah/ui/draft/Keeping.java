package naskah.ui.draft;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import naskah.article.Article;
import naskah.review.Proposal;
import naskah.storage.Articles;
import naskah.storage.DataFolder;
import naskah.storage.Reviews;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.Stored;
import naskah.storage.StorageException;
import naskah.workflow.PersonId;

/** Where what is written is kept. */
interface Keeping {
    /** @param basedOn the article's revision, 0 while there is none */
    Saved keep(Article article, long basedOn, Revision.Kind kind) throws StorageException;

    /** In the article itself. */
    static Keeping article(DataFolder folder) {
        Articles articles = folder.articles();
        return (article, basedOn, kind) -> {
            if (basedOn > 0) {
                return articles.save(article, basedOn, kind);
            }
            Stored first = articles.create(article, kind);
            return new Saved.Ok(first.revision(), first.savedAt(), first.stage());
        };
    }

    /** Beside the article, which stays as it is. */
    static Keeping proposal(DataFolder folder, Stored beneath, PersonId by, InstantSource clock) {
        Reviews reviews = folder.reviews();
        return (article, basedOn, kind) -> {
            Proposal proposal =
                    new Proposal(by, beneath.article(), article, clock.instant().truncatedTo(ChronoUnit.MILLIS));
            reviews.keep(proposal);
            return new Saved.Ok(beneath.revision(), proposal.at(), beneath.stage());
        };
    }
}
