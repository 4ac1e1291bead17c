package naskah.format.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import naskah.article.NewsTime;
import naskah.article.TimeInput;
import naskah.article.TimeInput.Reading;
import naskah.article.TimeInput.Reason;
import naskah.house.Zone;

/** The lines that are a publication time: a whole date with its year, and nothing else. */
final class Times {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:diterbitkan|dipublikasikan|terbit|tayang|published)(?: pada| on)?\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_YEAR = Pattern.compile(".*(?:\\d{4}|\\d[/-]\\d{1,2}[/-]\\d\\d).*");
    private static final Pattern WITH_CLOCK = Pattern.compile(".*\\d{1,2}[.:]\\d{1,2}.*");

    private final Zone zone;
    private final Instant midnight;

    Times(Zone zone) {
        this.zone = zone;
        this.midnight = LocalDate.EPOCH.atStartOfDay(zone.id()).toInstant();
    }

    Optional<NewsTime> read(String line) {
        return reading(line) instanceof Reading.Ok(NewsTime time) ? Optional.of(time) : Optional.empty();
    }

    /** True also for a time that does not exist or has the wrong weekday: it is no headline and no paragraph either. */
    boolean looksLikeOne(String line) {
        return switch (reading(line)) {
            case Reading.Ok ok -> true;
            case Reading.Wrong(Reason reason) -> reason != Reason.NOT_UNDERSTOOD && WITH_CLOCK.matcher(line).matches();
        };
    }

    private Reading reading(String line) {
        String bare = LABEL.matcher(line).replaceFirst("");
        return WITH_YEAR.matcher(bare).matches()
                ? TimeInput.read(bare, midnight, zone)
                : new Reading.Wrong(Reason.NOT_UNDERSTOOD);
    }
}
