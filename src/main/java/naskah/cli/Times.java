package naskah.cli;

import java.time.Instant;
import naskah.article.NewsTime;
import naskah.house.Zone;

/** Instants as rows and sentences tell them, in the zone of the house. */
final class Times {
    private Times() {}

    static String iso(Instant at, Zone zone) {
        return new NewsTime(at, zone).iso();
    }

    static String printed(Instant at, Zone zone) {
        return new NewsTime(at, zone).printed();
    }
}
