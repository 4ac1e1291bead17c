package naskah.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.article.TimeInput;
import naskah.house.House;
import naskah.photo.PhotoDate;
import naskah.photo.PhotoField;
import naskah.rights.PhotoChange;

/** The fields of photos as people name and fill them: IPTC's names in lower camel case, lists with semicolons, and rights. */
record PhotoFields(House house, Instant now) {
    private static final List<String> RIGHTS = List.of("agency", "expires", "embargo", "oneUse", "withdrawn");
    private static final List<String> YES = List.of("ya", "yes", "true", "1");
    private static final List<String> NO = List.of("tidak", "no", "false", "0", "");

    /** What came of reading a field and its value. */
    sealed interface Reading {
        record Ok(PhotoChange change) implements Reading {}

        /** {@code cli.photo.field.<reason>} is the message. */
        record Wrong(Reason reason) implements Reading {}
    }

    enum Reason {
        UNKNOWN,
        NO_DATE,
        NO_TIME,
        NO_YES
    }

    static List<String> names() {
        return Stream.concat(Arrays.stream(PhotoField.values()).map(PhotoFields::nameOf), RIGHTS.stream()).toList();
    }

    /** "creditLine" for CREDIT_LINE. */
    static String nameOf(PhotoField field) {
        StringBuilder name = new StringBuilder();
        for (String part : field.name().split("_")) {
            String lower = part.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : part.charAt(0) + lower.substring(1));
        }
        return name.toString();
    }

    /** Whether the field says who may use the photo, and when. */
    static boolean isRights(String name) {
        return RIGHTS.contains(name);
    }

    static boolean isKnown(String name) {
        return names().contains(name);
    }

    /** An empty value empties the field. */
    Reading read(String name, String value) {
        String text = value.strip();
        return switch (name) {
            case "agency" -> new Reading.Ok(PhotoChange.agency(house.pictures().agencies(), text));
            case "expires" -> time(text, PhotoChange::expires);
            case "embargo" -> time(text, PhotoChange::embargo);
            case "oneUse" -> yes(text);
            case "withdrawn" -> new Reading.Ok(
                    text.isEmpty() ? PhotoChange.givenBack() : PhotoChange.withdrawn(text, now));
            default -> field(name, text);
        };
    }

    private static Reading field(String name, String text) {
        Optional<PhotoField> known =
                Arrays.stream(PhotoField.values()).filter(field -> nameOf(field).equals(name)).findFirst();
        if (known.isEmpty()) {
            return new Reading.Wrong(Reason.UNKNOWN);
        }
        if (known.get() == PhotoField.DATE_CREATED && !text.isEmpty()) {
            return PhotoDate.of(text)
                    .<Reading>map(date -> new Reading.Ok(PhotoChange.field(PhotoField.DATE_CREATED, List.of(date.text()))))
                    .orElseGet(() -> new Reading.Wrong(Reason.NO_DATE));
        }
        List<String> texts = known.get().isList()
                ? Arrays.stream(text.split(";")).map(String::strip).toList()
                : List.of(text);
        return new Reading.Ok(PhotoChange.field(known.get(), texts));
    }

    private interface Timed {
        PhotoChange at(Optional<Instant> time);
    }

    private Reading time(String text, Timed change) {
        if (text.isEmpty()) {
            return new Reading.Ok(change.at(Optional.empty()));
        }
        return iso(text)
                .or(() -> typed(text))
                .<Reading>map(time -> new Reading.Ok(change.at(Optional.of(time))))
                .orElseGet(() -> new Reading.Wrong(Reason.NO_TIME));
    }

    private static Optional<Instant> iso(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private Optional<Instant> typed(String text) {
        return TimeInput.read(text, now, house.zone()) instanceof TimeInput.Reading.Ok ok
                ? Optional.of(ok.time().instant())
                : Optional.empty();
    }

    private static Reading yes(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        if (YES.contains(said) || NO.contains(said)) {
            return new Reading.Ok(PhotoChange.oneUse(YES.contains(said)));
        }
        return new Reading.Wrong(Reason.NO_YES);
    }
}
