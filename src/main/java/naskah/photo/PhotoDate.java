package naskah.photo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a picture was made, as exactly as its file says and in the zone that it names: a year, a month, a day, or a time of
 * day with or without an offset.
 *
 * @param text ISO 8601 as in XMP part 1, 8.2.1.1: {@code 2024}, {@code 2024-05-21}, {@code 2024-05-21T11:17:36+07:00}
 */
public record PhotoDate(String text) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)"
            + "(?:T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

    public PhotoDate {
        if (!isDate(text)) {
            throw new IllegalArgumentException("not a date: " + text);
        }
    }

    /** The date of XMP or ISO 8601 text; EXIF's colons and spaces are forgiven. Empty when no such day or time exists. */
    public static Optional<PhotoDate> of(String text) {
        String iso = text.strip()
                .replaceFirst("^(\\d{4}):(\\d\\d)(?::(\\d\\d))?", "$1-$2-$3")
                .replaceFirst("-$", "")
                .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +(?=\\d)", "$1T")
                .replaceFirst("(T[\\d:.]+)([+-]\\d\\d)(\\d\\d)$", "$1$2:$3");
        return Optional.of(iso).filter(PhotoDate::isDate).map(PhotoDate::new);
    }

    /** IIM's 2:55 (CCYYMMDD, unknown parts 00) and 2:60 (HHMMSS±HHMM); a time that is none leaves the day. */
    static Optional<PhotoDate> ofIim(String date, String time) {
        String day = date.strip()
                .replaceFirst("^(\\d{4})[-:]?(\\d\\d)[-:]?(\\d\\d)$", "$1-$2-$3")
                .replaceFirst("(-00)?-00$", "");
        String clock = time.strip()
                .replaceFirst("^(\\d\\d):?(\\d\\d):?(\\d\\d)?", "$1:$2:$3")
                .replaceFirst(":(?=[+-]|$)", "")
                .replaceFirst("([+-]\\d\\d):?(\\d\\d)$", "$1:$2");
        return of(day + "T" + clock).or(() -> of(day));
    }

    /** Its day, where it names one. */
    public Optional<LocalDate> day() {
        return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
    }

    /** Its offset from UTC, where it names one. */
    public Optional<ZoneOffset> offset() {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional.ofNullable(parts.group(7)).map(ZoneOffset::of) : Optional.empty();
    }

    /** 2:55 of IIM. */
    String iimDate() {
        return (text.substring(0, Math.min(10, text.length())).replace("-", "") + "0000").substring(0, 8);
    }

    /** 2:60 of IIM, empty without both a time and an offset, since the dataset demands both. */
    String iimTime() {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || parts.group(7) == null) {
            return "";
        }
        String zone = parts.group(7).equals("Z") ? "+0000" : parts.group(7).replace(":", "");
        return parts.group(4) + parts.group(5) + (parts.group(6) == null ? "00" : parts.group(6)) + zone;
    }

    private static boolean isDate(String text) {
        Matcher parts = FORM.matcher(text);
        try {
            return parts.matches() && exists(parts);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean exists(Matcher parts) {
        LocalDate.of(number(parts, 1, 0), number(parts, 2, 1), number(parts, 3, 1));
        LocalTime.of(number(parts, 4, 0), number(parts, 5, 0), number(parts, 6, 0));
        return number(parts, 1, 0) > 0 && (parts.group(7) == null || ZoneOffset.of(parts.group(7)) != null);
    }

    private static int number(Matcher parts, int group, int otherwise) {
        return parts.group(group) == null ? otherwise : Integer.parseInt(parts.group(group));
    }
}
