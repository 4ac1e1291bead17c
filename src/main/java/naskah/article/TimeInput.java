package naskah.article;

import java.time.Instant;
import naskah.house.Zone;

/** Reads a publication time as people type it: "21/5/2024 11.17", "kemarin 14:30", "21 Mei 2024 23:8:41", "sekarang". */
public final class TimeInput {
    private TimeInput() {}

    /** What was understood, or why nothing was. */
    public sealed interface Reading {
        record Ok(NewsTime time) implements Reading {}

        record Wrong(Reason reason) implements Reading {}
    }

    public enum Reason {
        /** Not a date and time in any known form. */
        NOT_UNDERSTOOD,
        /** A date that does not exist, as 31 Februari. */
        NO_SUCH_DATE,
        /** A time that does not exist, as 25.10. */
        NO_SUCH_TIME,
        /** The weekday that was typed is not that date's. */
        WRONG_WEEKDAY
    }

    /** Reads {@code typed}; a zone named in it wins over {@code zone}, and a missing time of day is that of {@code now}. */
    public static Reading read(String typed, Instant now, Zone zone) {
        return new Reading.Wrong(Reason.NOT_UNDERSTOOD);
    }
}
