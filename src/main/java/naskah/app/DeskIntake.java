package naskah.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.format.Readers;
import naskah.intake.ArticleIntake;
import naskah.intake.Complaint;
import naskah.intake.News;
import naskah.intake.Reception;
import naskah.intake.Watch;
import naskah.storage.StorageException;
import naskah.ui.Desk;
import naskah.ui.exporting.Transfers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import of the window: counts what came and keeps a few of the notes, however long the archive is. */
final class DeskIntake implements Watch {
    /** How often the window hears of an archive's progress, in articles. */
    private static final int EVERY = 25;

    private static final int NOTES = 100;
    private static final Logger LOG = LoggerFactory.getLogger(DeskIntake.class);

    private final Desk desk;
    private final Transfers.Control control;
    private final List<String> notes = new ArrayList<>();
    private long untold;
    private long articles;
    private Optional<ArticleId> last = Optional.empty();

    DeskIntake(Desk desk, Transfers.Control control) {
        this.desk = desk;
        this.control = control;
    }

    Transfers.Imported take(List<Path> files) throws StorageException {
        Reception photos = new Reception(desk.folder(), desk.house().pictures(), desk.clock());
        ArticleIntake intake = new ArticleIntake(
                desk.folder(), photos, (name, head) -> Readers.forFile(desk.house(), name, head), this);
        try {
            for (Path file : files) {
                intake.take(file, file.getFileName().toString());
            }
        } catch (StorageException failure) {
            stopped(failure);
        }
        return new Transfers.Imported(articles, last, notes, untold);
    }

    @Override
    public void taken(ArticleId id) {
        articles++;
        last = Optional.of(id);
    }

    @Override
    public void told(News news) {
        note(news.sentence(desk.messages()));
    }

    @Override
    public void read(long all) {
        if (all == 1 || all % EVERY == 0) {
            control.progress().accept(all);
        }
    }

    @Override
    public boolean isCancelled() {
        return control.cancelled().getAsBoolean();
    }

    /** What is in the data folder by now stays there, so it is told together with the failure. */
    private void stopped(StorageException failure) throws StorageException {
        if (articles == 0) {
            throw failure;
        }
        LOG.warn("an import stopped after {} articles", articles, failure);
        notes.addFirst(desk.text(Complaint.of(failure), desk.folder().path().toString()));
    }

    private void note(String sentence) {
        LOG.info("{}", sentence);
        if (notes.size() < NOTES) {
            notes.add(sentence);
        } else {
            untold++;
        }
    }
}
