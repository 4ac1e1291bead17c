package naskah.ui.review;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import naskah.ui.Desk;

/** Times as the review tells them: the day and the minute, in the house's zone. */
final class Times {
    private Times() {}

    static String brief(Desk desk, Instant at) {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMM HH.mm", Locale.of(desk.messages().language().tag()));
        return form.format(at.atZone(desk.house().zone().id()));
    }
}
