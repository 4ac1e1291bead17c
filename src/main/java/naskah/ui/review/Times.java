package naskah.ui.review;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import naskah.ui.Desk;

/** Times as the review tells them: the day and the minute, in the house's zone. */
final class Times {
    private Times() {}

    static String brief(Desk desk, Instant at) {
        ZonedDateTime local = at.atZone(desk.house().zone().id());
        boolean thisYear = local.getYear() == desk.clock().instant().atZone(desk.house().zone().id()).getYear();
        String pattern = thisYear ? "d MMM HH.mm" : "d MMM uuuu HH.mm";
        return DateTimeFormatter.ofPattern(pattern, desk.messages().language().locale()).format(local);
    }
}
