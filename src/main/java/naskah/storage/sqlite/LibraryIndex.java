package naskah.storage.sqlite;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import naskah.photo.Photo;
import naskah.photo.PhotoDate;
import naskah.photo.PhotoField;
import naskah.photo.PhotoMetadata;
import naskah.photo.PlaceShown;
import naskah.photo.frame.Turn;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Orientation;

/** What photos are found by: the columns of filters, the facets and the words; written with the photo. */
final class LibraryIndex {
    private static final Locale INDONESIAN = Locale.of("id");

    private LibraryIndex() {}

    /** The columns of filters, in the order of {@link #values}. */
    static final String COLUMNS = "caption, credit, alt, taken, shape, width, expires, embargo, one_use, withdrawn";

    static List<Object> values(Photo photo) {
        PhotoMetadata words = photo.metadata();
        List<Object> values = new ArrayList<>();
        values.add(words.description().isBlank() ? 0 : 1);
        values.add(words.creditLine().isBlank() ? 0 : 1);
        values.add(words.altText().isBlank() ? 0 : 1);
        values.add(day(words));
        values.add(orientation(photo).name());
        values.add(photo.framing().turn().swapsSides() ? photo.size().height() : photo.size().width());
        values.add(photo.rights().expires().map(instant -> instant.toEpochMilli()).orElse(null));
        values.add(photo.rights().embargo().map(instant -> instant.toEpochMilli()).orElse(null));
        values.add(photo.rights().oneUse() ? 1 : 0);
        values.add(photo.rights().withdrawn().map(gone -> gone.at().toEpochMilli()).orElse(null));
        return values;
    }

    /** Writes facets and words anew. */
    static void write(Sql sql, long key, Photo photo) throws SQLException {
        clear(sql, key);
        for (Facet facet : Facet.values()) {
            for (String shown : facet(photo, facet)) {
                sql.update(
                        "INSERT OR IGNORE INTO photo_facet (facet, value, photo, shown) VALUES (?, ?, ?, ?)",
                        facet.name(), folded(shown), key, shown);
            }
        }
        sql.update("INSERT INTO photo_search (rowid, terms) VALUES (?, ?)", key, String.join(" ", terms(photo)));
    }

    /** Takes the photo out of every list of facets and words. */
    static void clear(Sql sql, long key) throws SQLException {
        sql.update("DELETE FROM photo_facet WHERE photo = ?", key);
        sql.update("DELETE FROM photo_search WHERE rowid = ?", key);
    }

    static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(INDONESIAN);
    }

    private static Set<String> facet(Photo photo, Facet facet) {
        PhotoMetadata words = photo.metadata();
        List<String> said = switch (facet) {
            case AGENCY -> List.of(photo.rights().agency().isBlank() ? words.creditLine() : photo.rights().agency());
            case PHOTOGRAPHER -> words.all(PhotoField.CREATOR);
            case CITY -> cities(words);
            case PERSON -> words.all(PhotoField.PERSONS_SHOWN);
        };
        Set<String> shown = new LinkedHashSet<>();
        said.stream().map(String::strip).filter(text -> !text.isEmpty()).forEach(shown::add);
        return shown;
    }

    private static List<String> cities(PhotoMetadata words) {
        List<String> cities = new ArrayList<>(words.all(PhotoField.CITY));
        words.placesShown().stream().map(PlaceShown::city).forEach(cities::add);
        return cities;
    }

    private static Set<String> terms(Photo photo) {
        List<String> texts = new ArrayList<>(photo.metadata().values().entrySet().stream()
                .filter(entry -> entry.getKey() != PhotoField.DATE_CREATED)
                .flatMap(entry -> entry.getValue().stream())
                .toList());
        photo.metadata().placesShown().forEach(place -> texts.addAll(place.parts()));
        texts.add(photo.rights().agency());
        texts.add(photo.fileName().replace('_', ' '));
        Set<String> terms = new TreeSet<>();
        texts.stream().map(Words::of).flatMap(List::stream).map(Words.Word::form).forEach(form -> {
            terms.add(form);
            terms.addAll(Stem.of(form));
        });
        return terms;
    }

    private static String day(PhotoMetadata words) {
        return words.dateCreated().flatMap(PhotoDate::day).map(LocalDate::toString).orElse("");
    }

    private static Orientation orientation(Photo photo) {
        int across = photo.size().width();
        int down = photo.size().height();
        boolean swapped = photo.framing().turn() == Turn.RIGHT || photo.framing().turn() == Turn.LEFT;
        int shape = swapped ? Integer.compare(down, across) : Integer.compare(across, down);
        return shape > 0 ? Orientation.LANDSCAPE : shape < 0 ? Orientation.PORTRAIT : Orientation.SQUARE;
    }
}
