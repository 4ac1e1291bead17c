package naskah.ui.revisions;

import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.article.TimeInput;
import naskah.storage.Revisions;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the article said at a second of its past: the time as it is typed, the state that stood then, and until when it stood. */
public final class ThenViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ThenViewModel.class);

    private final Desk desk;
    private final ArticleId id;
    private final LongConsumer found;
    private final LatestWins asking;
    private final ReadOnlyObjectWrapper<Note> note = new ReadOnlyObjectWrapper<>(Note.NONE);

    /** @param found hears the number of the state that stood */
    public ThenViewModel(Desk desk, ArticleId id, LongConsumer found) {
        this.desk = desk;
        this.id = id;
        this.found = found;
        this.asking = new LatestWins(desk.lanes().reading());
    }

    /** How the time was understood and what stood then, or why nothing is found. */
    public ReadOnlyObjectProperty<Note> noteProperty() {
        return note.getReadOnlyProperty();
    }

    public void type(String typed) {
        asking.cancel();
        note.set(Note.NONE);
        if (!typed.isBlank()) {
            switch (TimeInput.read(typed, desk.clock().instant(), desk.house().zone())) {
                case TimeInput.Reading.Ok ok -> ask(ok.time());
                case TimeInput.Reading.Wrong wrong -> note.set(Note.wrong(desk.text("form.published." + wrong.reason())));
            }
        }
    }

    private void ask(NewsTime time) {
        if (time.instant().isAfter(desk.clock().instant())) {
            note.set(Note.wrong(desk.text("revisions.then.future", time.printed())));
            return;
        }
        Revisions revisions = desk.folder().revisions();
        asking.run(() -> revisions.at(id, time.instant()), then -> tell(time, then), failure -> {
            LOG.warn("the revisions of {} could not be asked", id, failure);
            note.set(Note.wrong(desk.text("revisions.failed")));
        });
    }

    private void tell(NewsTime time, Optional<Revisions.Then> then) {
        note.set(then.map(stood -> Note.hint(sentence(time, stood)))
                .orElseGet(() -> Note.wrong(desk.text("revisions.then.before", time.printed()))));
        then.ifPresent(stood -> found.accept(stood.kept().number()));
    }

    private String sentence(NewsTime time, Revisions.Then then) {
        String saved = printed(then.kept().savedAt(), time);
        String stood = then.until()
                .map(until -> desk.text("revisions.then.until", time.printed(), saved, printed(until, time)))
                .orElseGet(() -> desk.text("revisions.then.stillNow", time.printed(), saved));
        return then.typing() ? stood + " " + desk.text("revisions.then.typing") : stood;
    }

    private static String printed(Instant at, NewsTime asked) {
        return new NewsTime(at, asked.zone()).printed();
    }
}
