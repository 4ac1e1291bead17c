package naskah.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.StorageException;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.draft.Autosave;
import naskah.ui.exporting.Transfers.Control;
import naskah.ui.schedule.ScheduleBar;
import naskah.ui.schedule.ScheduleViewModel;
import naskah.ui.shell.DeskView;
import naskah.ui.shell.Notice;
import naskah.workflow.Stage;

/** The schedule in the window: it runs as long as the program does, whoever is signed in and however often the window is built anew. */
final class ScheduleOffice implements ScheduleViewModel.Office {
    private final Supplier<Desk> desk;
    private final Supplier<DeskView> view;
    private final ScheduleViewModel model;
    private Subscription following = Subscription.EMPTY;

    ScheduleOffice(Supplier<Desk> desk, Supplier<DeskView> view, Lanes lanes) {
        this.desk = desk;
        this.view = view;
        this.model = new ScheduleViewModel(this, lanes);
    }

    ScheduleViewModel model() {
        return model;
    }

    /** What it has to tell, for a window that is being built; {@code export} asks where to, if need be. */
    ScheduleBar bar(Desk now, Consumer<Article> export) {
        return new ScheduleBar(now, model, new ScheduleBar.Beyond() {
            @Override
            public void open(ArticleId article) {
                view.get().model().open(article);
            }

            @Override
            public void export(Article article) {
                export.accept(article);
            }
        });
    }

    /** An instant that is set, or set anew, at this desk is on the schedule at once. */
    void follow(Autosave autosave) {
        following.unsubscribe();
        following = autosave.revisionProperty().subscribe((before, now) -> {
            if (autosave.stageProperty().get() == Stage.EMBARGOED) {
                model.look();
            }
        });
    }

    /** Another program has written to the data folder. */
    void folderChanged() {
        view.get().model().lookAgain();
        model.look();
    }

    @Override
    public Desk desk() {
        return desk.get();
    }

    @Override
    public void handOver(Desk now, Article article, Path into) throws IOException, StorageException {
        new DeskTransfers(now).export(article, into, new Control(() -> false, done -> { }));
    }

    @Override
    public void moved() {
        view.get().model().lookAgain();
    }

    @Override
    public void say(String sentence) {
        view.get().model().say(Notice.of(sentence));
    }
}
