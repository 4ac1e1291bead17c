package naskah.schedule;

import java.time.Instant;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.JournalLine;
import naskah.workflow.Stage;

/** Tells by the journal what became of the articles that are owed, whoever let them out. */
public final class Debts {
    private final DataFolder folder;

    public Debts(DataFolder folder) {
        this.folder = folder;
    }

    /** @param since the article's revision when it was owed */
    public Debt of(ArticleId article, long since) throws StorageException {
        Optional<Instant> out = wentOut(article, since);
        if (out.isEmpty()) {
            return new Debt.NeverOut();
        }
        Optional<Stored> stored = folder.articles().find(article);
        if (stored.isPresent() && stored.get().stage() == Stage.PUBLISHED) {
            return new Debt.Out(stored.get(), out.get());
        }
        String headline = stored.map(found -> found.article().headline()).orElse(article.value());
        return new Debt.Changed(headline, out.get());
    }

    /** A step was not taken; where another program took it in the same second, the article stays owed. */
    public void refused(Scheduled item) throws StorageException {
        if (wentOut(item.article(), item.revision()).isEmpty()) {
            new Outgoing(folder.settings()).handedOver(item.article());
        }
    }

    private Optional<Instant> wentOut(ArticleId article, long since) throws StorageException {
        return folder.workflow().journal(article).stream()
                .filter(line -> line.move().to() == Stage.PUBLISHED && line.revision() >= since)
                .reduce((earlier, later) -> later)
                .map(JournalLine::move)
                .map(JournalLine.Move::at);
    }
}
