package naskah.ui.aftermath;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.ArticleId;
import naskah.article.complaint.Answer;
import naskah.article.complaint.ReaderComplaint;
import naskah.article.correction.Correction;
import naskah.storage.Complaints;
import naskah.storage.Complaints.Noted;
import naskah.storage.Corrections;
import naskah.storage.DataFolder;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What came after the publication of the open article, and noting more of it. */
public final class AfterViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(AfterViewModel.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<Role> CORRECTING = Set.of(Role.COPY_CHIEF);

    private final Desk desk;
    private final ArticleId article;
    private final LatestWins reading;
    private final ReadOnlyObjectWrapper<After> after = new ReadOnlyObjectWrapper<>(After.NOTHING);
    private final ReadOnlyObjectWrapper<Long> changes = new ReadOnlyObjectWrapper<>(0L);
    private boolean watching;

    public AfterViewModel(Desk desk, ArticleId article) {
        this.desk = desk;
        this.article = article;
        this.reading = new LatestWins(desk.lanes().reading());
        refresh();
    }

    public ArticleId article() {
        return article;
    }

    public ReadOnlyObjectProperty<After> afterProperty() {
        return after.getReadOnlyProperty();
    }

    /** Counts what was noted here. */
    public ReadOnlyObjectProperty<Long> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Whether the person at the desk may tell readers of a correction. */
    public boolean mayCorrect() {
        return desk.person().isAny(CORRECTING);
    }

    /** @param told hears nothing when it was noted, else the sentence that says why not */
    public void note(Correction correction, Consumer<String> told) {
        Corrections corrections = desk.folder().corrections();
        PersonId by = desk.person().id();
        desk.lanes().writing().run(
                () -> corrections.note(correction, by),
                noted -> {
                    if (noted == Corrections.Noted.OK) {
                        changed(told);
                    } else {
                        told.accept(desk.text("after.correction." + noted));
                    }
                },
                failure -> failed(failure, told));
    }

    /** As {@link #note(Correction, Consumer)}. */
    public void note(ReaderComplaint complaint, Consumer<String> told) {
        Complaints complaints = desk.folder().complaints();
        PersonId by = desk.person().id();
        desk.lanes().writing().run(
                () -> complaints.note(complaint, by),
                noted -> {
                    switch (noted) {
                        case Noted.Ok ok -> changed(told);
                        case Noted.NoArticle gone -> told.accept(desk.text("after.complaint.noArticle"));
                        case Noted.NotAllowed not -> told.accept(desk.text("after.complaint.notAllowed"));
                    }
                },
                failure -> failed(failure, told));
    }

    /** As {@link #note(Correction, Consumer)}. */
    public void answer(long complaint, Answer answer, Consumer<String> told) {
        Complaints complaints = desk.folder().complaints();
        PersonId by = desk.person().id();
        desk.lanes().writing().run(
                () -> complaints.answer(complaint, answer, by),
                answered -> {
                    if (answered == Complaints.Answering.OK) {
                        changed(told);
                    } else {
                        told.accept(desk.text("after.answer." + answered));
                    }
                },
                failure -> failed(failure, told));
    }

    /** Reads again what is known. */
    public void refresh() {
        DataFolder folder = desk.folder();
        Instant now = desk.clock().instant();
        reading.run(() -> After.read(folder, article, now), after::set, failure -> LOG.warn("what came after could not be read", failure));
    }

    /** Reads every minute from now on, since the clocks of complaints run. */
    public void watch() {
        watching = true;
        desk.lanes().timer().after(MINUTE, this::again);
    }

    private void again() {
        if (watching) {
            refresh();
            desk.lanes().timer().after(MINUTE, this::again);
        }
    }

    public void dispose() {
        watching = false;
        reading.cancel();
    }

    private void changed(Consumer<String> told) {
        refresh();
        changes.set(changes.get() + 1);
        told.accept("");
    }

    private void failed(Exception failure, Consumer<String> told) {
        LOG.warn("nothing was noted", failure);
        told.accept(desk.text("after.notKept", desk.folder().path()));
    }
}
