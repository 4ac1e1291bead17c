package naskah.house;

import java.util.Objects;

/** Where the standard leaves a house free: what it writes in its copy. */
public record Choices(ZoneForm zones, PercentForm percent, ClockMark clock, ChinaName china) {
    public static final Choices STANDARD =
            new Choices(ZoneForm.CAPITALS, PercentForm.EITHER, ClockMark.EITHER, ChinaName.TIONGKOK);

    /** WITA (initials) or Wita (acronym). */
    public enum ZoneForm {
        CAPITALS,
        CAPITALISED
    }

    /** "5%" or "5 persen"; EYD V allows both, one article uses one. */
    public enum PercentForm {
        SIGN,
        WORD,
        EITHER
    }

    /** "11.17" or "11:17"; EYD V allows both, one article uses one. */
    public enum ClockMark {
        DOT,
        COLON,
        EITHER
    }

    /** What the house calls the country; ANY asks only for one name an article. */
    public enum ChinaName {
        TIONGKOK,
        CINA,
        CHINA,
        ANY
    }

    public Choices {
        Objects.requireNonNull(zones);
        Objects.requireNonNull(percent);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(china);
    }
}
