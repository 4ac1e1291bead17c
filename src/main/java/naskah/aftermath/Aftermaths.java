package naskah.aftermath;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.correction.Aftermath;
import naskah.article.correction.Correction;
import naskah.article.correction.Withdrawal;
import naskah.house.Zone;
import naskah.storage.Clearance;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.JournalLine;
import naskah.workflow.Stage;

/** Gathers what a data folder knows of an article since it went out. */
public final class Aftermaths {
    private Aftermaths() {}

    /** As {@link #of}, for an article of which it is not asked yet whether it may go out. */
    public static Aftermath now(DataFolder folder, Article article, Instant now, Zone zone) throws StorageException {
        boolean withdrawn = folder.workflow().docket(article.id()).filter(docket -> docket.stage() == Stage.WITHDRAWN).isPresent();
        Clearance clearance = withdrawn ? folder.workflow().clearance(article, now) : new Clearance.Cleared();
        return of(folder, article.id(), clearance, zone);
    }

    public static Aftermath of(DataFolder folder, ArticleId article, Clearance clearance, Zone zone) throws StorageException {
        List<Aftermath.Notice> notices = new ArrayList<>();
        for (Correction correction : folder.corrections().of(article)) {
            Optional<Article> other = correction.isApart() ? asOut(folder, correction.otherEnd(article)) : Optional.empty();
            notices.add(new Aftermath.Notice(correction, other));
        }
        Optional<Withdrawal> withdrawal = clearance instanceof Clearance.Withdrawn(String reason, Instant at, Article then)
                ? Optional.of(Withdrawal.of(then, new NewsTime(at, zone), reason))
                : Optional.empty();
        return new Aftermath(withdrawal, notices);
    }

    /** As readers have it: what has been written in it since nobody has cleared. What never was out has no link where persons clear. */
    private static Optional<Article> asOut(DataFolder folder, ArticleId id) throws StorageException {
        Optional<Stored> stored = folder.articles().find(id);
        if (stored.isEmpty() || stored.get().stage().isCleared() || folder.people().all().isEmpty()) {
            return stored.map(Stored::article);
        }
        Optional<JournalLine> out = folder.workflow().journal(id).reversed().stream()
                .filter(line -> line.move().to() == Stage.PUBLISHED)
                .findFirst();
        return out.isEmpty() ? Optional.empty() : folder.revisions().read(id, out.get().revision());
    }
}
