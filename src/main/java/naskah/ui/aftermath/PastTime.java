package naskah.ui.aftermath;

import java.time.Instant;
import java.util.Optional;
import naskah.article.NewsTime;
import naskah.article.TimeInput;
import naskah.ui.Desk;
import naskah.ui.control.Note;

/**
 * A time that has passed, typed as publication times are.
 *
 * @param time empty where nothing was understood
 */
public record PastTime(Optional<NewsTime> time, Note note) {

    /** Nothing typed is now. */
    public static PastTime read(Desk desk, String typed) {
        Instant now = desk.clock().instant();
        if (typed.isBlank()) {
            return new PastTime(Optional.of(new NewsTime(now, desk.house().zone())), Note.NONE);
        }
        return switch (TimeInput.read(typed, now, desk.house().zone())) {
            case TimeInput.Reading.Ok ok when ok.time().instant().isAfter(now) ->
                new PastTime(Optional.empty(), Note.wrong(desk.text("after.future", ok.time().printed())));
            case TimeInput.Reading.Ok ok -> new PastTime(Optional.of(ok.time()), Note.hint(ok.time().printed()));
            case TimeInput.Reading.Wrong wrong ->
                new PastTime(Optional.empty(), Note.wrong(desk.text("form.published." + wrong.reason())));
        };
    }
}
