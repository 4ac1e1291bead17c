package naskah.photo.caption;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import naskah.photo.PhotoDate;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.PlaceShown;

/** What a template of captions has room for, by its Indonesian and its English name. */
public enum Blank {
    CITY("kota", "city", words -> said(words, PhotoField.CITY).or(() -> shown(words, PlaceShown::city))),
    COUNTRY("negara", "country", words -> said(words, PhotoField.COUNTRY).or(() -> shown(words, PlaceShown::country))),
    /** As the house prints days: "Selasa (21/5/2024)". */
    DATE("tanggal", "date", words -> words.dateCreated().flatMap(PhotoDate::day).map(day -> Days.PRINTED.format(day))),
    PERSONS("orang", "persons", words -> Optional.of(joined(words.all(PhotoField.PERSONS_SHOWN)))),
    HEADLINE("judul", "headline", words -> said(words, PhotoField.HEADLINE)),
    CAPTION("takarir", "caption", words -> said(words, PhotoField.DESCRIPTION)),
    CREATOR("fotografer", "creator", words -> Optional.of(joined(words.all(PhotoField.CREATOR)))),
    CREDIT("kredit", "credit", words -> said(words, PhotoField.CREDIT_LINE)),
    KEYWORDS("katakunci", "keywords", words -> said(words, PhotoField.KEYWORDS));

    private final String indonesian;
    private final String english;
    private final Function<PhotoMetadata, Optional<String>> read;

    private static final class Days {
        static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("EEEE (d/M/uuuu)", Locale.of("id"));
    }

    Blank(String indonesian, String english, Function<PhotoMetadata, Optional<String>> read) {
        this.indonesian = indonesian;
        this.english = english;
        this.read = read;
    }

    public static Optional<Blank> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(blank -> blank.indonesian.equals(plain) || blank.english.equals(plain))
                .findFirst();
    }

    /** Its name in a template; the first is Indonesian. */
    public List<String> names() {
        return List.of(indonesian, english);
    }

    /** What stands there for this photo, empty where nothing is known. */
    public Optional<String> of(PhotoMetadata words) {
        return read.apply(words).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** "A", "A dan B", "A, B, dan C". */
    static String joined(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " dan " + names.getLast();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + ", dan " + names.getLast();
        };
    }

    private static Optional<String> said(PhotoMetadata words, PhotoField field) {
        return Optional.of(words.text(field)).filter(text -> !text.isBlank());
    }

    private static Optional<String> shown(PhotoMetadata words, Function<PlaceShown, String> part) {
        return words.placesShown().stream().map(part).filter(text -> !text.isBlank()).findFirst();
    }
}
