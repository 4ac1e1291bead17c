package naskah.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.intake.ArticleIntake;
import naskah.intake.News;
import naskah.intake.Reception;
import naskah.intake.Watch;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** Takes in what a person named on the command line: a file, a folder, or standard input as "-". */
final class Intake implements Watch {
    private final Errand errand;
    private final Consumer<ArticleId> stored;
    private final Progress progress;
    private final ArticleIntake intake;

    Intake(Errand errand, DataFolder folder, House house, Consumer<ArticleId> stored) {
        this.errand = errand;
        this.stored = stored;
        this.progress = new Progress(errand, "cli.progress.imported");
        Reception photos = new Reception(folder, house.pictures(), InstantSource.system());
        this.intake = new ArticleIntake(
                folder, photos, (name, head) -> errand.tools().formats().forFile(house, name, head), this);
    }

    void take(String name) throws StorageException {
        if (name.equals("-")) {
            intake.take(errand.console().in(), name);
        } else {
            intake.take(Path.of(name), name);
        }
    }

    @Override
    public void taken(ArticleId id) {
        stored.accept(id);
    }

    @Override
    public void told(News news) {
        errand.tell(news.sentence(errand.messages()), news.isFailure());
    }

    @Override
    public void read(long articles) {
        progress.accept(articles);
    }

    /** A command is ended by ending its process; whole batches are there then, and nothing half. */
    @Override
    public boolean isCancelled() {
        return false;
    }
}
