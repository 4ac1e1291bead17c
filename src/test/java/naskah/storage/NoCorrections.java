package naskah.storage;

import java.util.List;
import naskah.article.ArticleId;
import naskah.article.correction.Correction;
import naskah.workflow.PersonId;

/** Nothing was published, so nothing is corrected. */
final class NoCorrections implements Corrections {
    @Override
    public Noted note(Correction correction, PersonId by) {
        return Noted.NOT_PUBLISHED;
    }

    @Override
    public boolean isOut(ArticleId article) {
        return false;
    }

    @Override
    public List<Correction> of(ArticleId article) {
        return List.of();
    }
}
