package naskah.ui.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import naskah.house.Zone;
import naskah.i18n.Messages;

/** A time as short as a row of the list needs it: "11.17", "Kemarin 11.17", "21 Mei", "21 Mei 2023". */
final class When {
    private final Messages messages;
    private final Zone zone;

    When(Messages messages, Zone zone) {
        this.messages = messages;
        this.zone = zone;
    }

    String tell(Instant time, Instant now) {
        ZonedDateTime local = time.atZone(zone.id());
        LocalDate today = now.atZone(zone.id()).toLocalDate();
        long days = ChronoUnit.DAYS.between(local.toLocalDate(), today);
        if (days == 0) {
            return form("HH.mm", local);
        }
        if (days == 1) {
            return messages.get("list.yesterday", form("HH.mm", local));
        }
        return form(local.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu", local);
    }

    private String form(String pattern, ZonedDateTime local) {
        return DateTimeFormatter.ofPattern(pattern, messages.language().locale()).format(local);
    }
}
