package naskah.ui.form;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import naskah.article.NewsTime;
import naskah.article.TimeInput;
import naskah.house.Zone;
import naskah.ui.Desk;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;

/**
 * The publication time while it is typed: what the field shows, and what was understood of it. What ends in a whole clock time is
 * the article's at once; anything else may be the beginning of something longer ("21 Mei 2024"), and the article takes it at
 * Enter, after a pause, or when the field or the article is left, so that nothing typed is lost.
 */
public final class TimeViewModel {
    static final String FIELD = "published";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Pattern WHOLE =
            Pattern.compile(".*(?<![\\d.:])\\d{1,2}[.:]\\d{2}([.:]\\d{2})?(\\s+\\p{L}+)?\\s*", Pattern.DOTALL);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.of("id"));

    /** What is said below the field. */
    public sealed interface Told {
        record Nothing() implements Told {}

        record Understood(NewsTime time) implements Told {}

        /** @param kept the time that the article still has */
        record Wrong(TimeInput.Reason reason, Optional<NewsTime> kept) implements Told {}
    }

    private final Desk desk;
    private final EditingSession session;
    private final Runnable listening;
    private final Runnable settling;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Zone> zone = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private long typing;

    public TimeViewModel(Desk desk, EditingSession session) {
        this.desk = desk;
        this.session = session;
        zone.set(desk.house().zone());
        show(session.article().published());
        listening = session.onChange(this::changed);
        settling = session.onSettle(this::settle);
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Zone> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** A person typed; what is not understood leaves the article as it is. */
    public void type(String typed, String inserted) {
        long mine = ++typing;
        text.set(typed);
        if (typed.isBlank()) {
            told.set(new Told.Nothing());
            session.edit(Edit.typed(FIELD, inserted, this), session.article().withPublished(Optional.empty()));
            return;
        }
        Instant now = desk.clock().instant();
        switch (TimeInput.read(typed, now, zone.get())) {
            case TimeInput.Reading.Ok ok -> {
                understood(ok.time());
                if (WHOLE.matcher(typed).matches()) {
                    take(ok.time(), Edit.typed(FIELD, inserted, this));
                } else {
                    desk.lanes().timer().after(PAUSE, () -> paused(mine));
                }
            }
            case TimeInput.Reading.Wrong wrong ->
                    told.set(new Told.Wrong(wrong.reason(), session.article().published()));
        }
    }

    /** The same clock time in another zone. */
    public void choose(Zone other) {
        settle();
        LocalDateTime local = session.article().published().map(time -> time.local().toLocalDateTime()).orElse(null);
        zone.set(other);
        if (local != null) {
            set(new NewsTime(local.atZone(other.id()).toInstant(), other));
        }
    }

    /** The same time of day, or the present one, on another day. */
    public void pick(LocalDate day) {
        settle();
        NewsTime base = session.article().published().orElse(new NewsTime(desk.clock().instant(), zone.get()));
        Instant moved = base.local().toLocalTime().atDate(day).atZone(zone.get().id()).toInstant();
        set(new NewsTime(moved, zone.get()));
    }

    public void now() {
        set(new NewsTime(desk.clock().instant(), zone.get()));
    }

    /** The day that a calendar should open at. */
    public LocalDate day() {
        NewsTime shown = session.article().published().orElse(new NewsTime(desk.clock().instant(), zone.get()));
        return shown.local().toLocalDate();
    }

    /** The field was left, or Enter pressed: what was understood is the article's, and written out in full. */
    public void tidy() {
        settle();
        if (told.get() instanceof Told.Understood understood) {
            text.set(typed(understood.time()));
        }
    }

    public void dispose() {
        listening.run();
        settling.run();
        typing++;
    }

    private void set(NewsTime time) {
        understood(time);
        take(time, Edit.command(FIELD, this));
        text.set(typed(time));
    }

    private void understood(NewsTime time) {
        zone.set(time.zone());
        told.set(new Told.Understood(time));
    }

    private void take(NewsTime time, Edit edit) {
        session.edit(edit, session.article().withPublished(Optional.of(time)));
    }

    private void paused(long mine) {
        if (mine == typing) {
            settle();
        }
    }

    private void settle() {
        if (told.get() instanceof Told.Understood understood) {
            take(understood.time(), Edit.typed(FIELD, "", this));
        }
    }

    private void changed(EditingSession.Change change) {
        boolean other = change.origin() != this;
        if (other && !change.before().published().equals(change.after().published())) {
            show(change.after().published());
        }
    }

    private void show(Optional<NewsTime> published) {
        typing++;
        published.ifPresent(time -> zone.set(time.zone()));
        text.set(published.map(TimeViewModel::typed).orElse(""));
        told.set(published.<Told>map(Told.Understood::new).orElse(new Told.Nothing()));
    }

    private static String typed(NewsTime time) {
        return TYPED.format(time.local());
    }
}
