package naskah.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import naskah.house.Zone;

/** A publication time: an instant to the second and the Indonesian zone it is told in. Weekday and zone name are always derived. */
public record NewsTime(Instant instant, Zone zone) {
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu HH:mm:ss", Locale.of("id"));
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    public NewsTime {
        instant = instant.truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(zone);
    }

    /** Reads the form that {@link #iso} writes; an offset that is not Indonesian is told in WIB. */
    public static NewsTime ofIso(String iso) {
        OffsetDateTime time = OffsetDateTime.parse(iso);
        int hours = time.getOffset().getTotalSeconds() / 3600;
        return new NewsTime(time.toInstant(), hours == 9 ? Zone.WIT : hours == 8 ? Zone.WITA : Zone.WIB);
    }

    public ZonedDateTime local() {
        return instant.atZone(zone.id());
    }

    /** "Selasa, 21 Mei 2024 11:17:36 WIB", whatever the machine's zone and language. */
    public String printed() {
        return PRINTED.format(local()) + " " + zone.name();
    }

    /** "2024-05-21T11:17:36+07:00", ISO 8601 with offset. */
    public String iso() {
        return ISO.format(local());
    }

    public NewsTime withZone(Zone other) {
        return new NewsTime(instant, other);
    }
}
