package naskah.ui.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import naskah.ui.Desk;

/** An instant to come, or how long something has been waiting, as short as a row needs it. */
public final class ShortTime {
    private final Desk desk;

    public ShortTime(Desk desk) {
        this.desk = desk;
    }

    /** "17.00" today, "Rabu 22 Mei 06.00" on other days; in the zone of the house. */
    public String at(Instant time) {
        ZonedDateTime local = time.atZone(desk.house().zone().id());
        boolean today = local.toLocalDate().equals(desk.clock().instant().atZone(desk.house().zone().id()).toLocalDate());
        String pattern = today ? "HH.mm" : "EEEE d MMM HH.mm";
        return DateTimeFormatter.ofPattern(pattern, desk.messages().language().locale()).format(local);
    }

    /** Since when, in the largest unit: "12 menit", "3 jam", "2 hari". */
    public String age(Instant since) {
        Duration age = Duration.between(since, desk.clock().instant());
        if (age.toHours() < 1) {
            return desk.text("workflow.age.minutes", Math.max(0, age.toMinutes()));
        }
        return age.toDays() < 1
                ? desk.text("workflow.age.hours", age.toHours())
                : desk.text("workflow.age.days", age.toDays());
    }
}
