package naskah.photo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a picture file says about itself, named as in the IPTC Photo Metadata Standard 2024.1; a field of which it says
 * nothing has no entry.
 *
 * @param differences where the file's IIM and XMP disagree
 */
public record PhotoMetadata(
        Map<PhotoField, List<String>> values, List<PlaceShown> placesShown, List<Difference> differences) {

    public static final PhotoMetadata NONE = new PhotoMetadata(Map.of());

    public PhotoMetadata {
        Map<PhotoField, List<String>> copy = new EnumMap<>(PhotoField.class);
        values.forEach((field, texts) -> put(copy, field, texts));
        values = Collections.unmodifiableMap(copy);
        placesShown = placesShown.stream().filter(place -> !place.isEmpty()).toList();
        differences = List.copyOf(differences);
    }

    public PhotoMetadata(Map<PhotoField, List<String>> values) {
        this(values, List.of(), List.of());
    }

    /** The words that an article's caption is made of. */
    public PhotoMetadata(String description, String creditLine, String creator, String altText, String headline) {
        this(Map.of(
                PhotoField.DESCRIPTION, List.of(description),
                PhotoField.CREDIT_LINE, List.of(creditLine),
                PhotoField.CREATOR, List.of(creator),
                PhotoField.ALT_TEXT, List.of(altText),
                PhotoField.HEADLINE, List.of(headline)));
    }

    private static void put(Map<PhotoField, List<String>> copy, PhotoField field, List<String> texts) {
        List<String> said = texts.stream().filter(text -> !text.isBlank()).toList();
        if (said.size() > 1 && !field.isList()) {
            throw new IllegalArgumentException(field + " has one value, not " + said.size());
        }
        if (field == PhotoField.DATE_CREATED) {
            said.forEach(PhotoDate::new);
        }
        if (!said.isEmpty()) {
            copy.put(field, said);
        }
    }

    /** The values of a field, none when nothing is said. */
    public List<String> all(PhotoField field) {
        return values.getOrDefault(field, List.of());
    }

    /** The field as one text, empty when nothing is said. */
    public String text(PhotoField field) {
        return String.join(", ", all(field));
    }

    public String headline() {
        return text(PhotoField.HEADLINE);
    }

    public String description() {
        return text(PhotoField.DESCRIPTION);
    }

    public String altText() {
        return text(PhotoField.ALT_TEXT);
    }

    public String creator() {
        return text(PhotoField.CREATOR);
    }

    public String creditLine() {
        return text(PhotoField.CREDIT_LINE);
    }

    public Optional<PhotoDate> dateCreated() {
        return all(PhotoField.DATE_CREATED).stream().findFirst().map(PhotoDate::new);
    }

    public Set<PhotoField> fields() {
        return values.keySet();
    }

    /** This with another text in a field; a blank one empties it. */
    public PhotoMetadata with(PhotoField field, String text) {
        return with(field, List.of(text));
    }

    /** This with other texts in a field, of which only a list may have several; none or blank ones empty it. */
    public PhotoMetadata with(PhotoField field, List<String> texts) {
        Map<PhotoField, List<String>> changed = new EnumMap<>(PhotoField.class);
        changed.putAll(values);
        changed.put(field, texts);
        return new PhotoMetadata(changed, placesShown, differences);
    }

    /** This with other places shown; an empty one is none. */
    public PhotoMetadata withPlacesShown(List<PlaceShown> others) {
        return new PhotoMetadata(values, others, differences);
    }

    PhotoMetadata withDifferences(List<Difference> other) {
        return new PhotoMetadata(values, placesShown, other);
    }

    /** The field with the most text; there must be one. */
    PhotoField longest() {
        return Collections.max(fields(), Comparator.comparingInt(field -> text(field).length()));
    }

    PhotoMetadata only(PhotoField field) {
        return new PhotoMetadata(Map.of(field, all(field)));
    }

    /** This with every text, of places too, made anew. */
    PhotoMetadata map(UnaryOperator<String> change) {
        Map<PhotoField, List<String>> changed = new EnumMap<>(PhotoField.class);
        values.forEach((field, texts) -> changed.put(field, texts.stream().map(change).toList()));
        List<PlaceShown> places = placesShown.stream()
                .map(place -> PlaceShown.of(place.parts().stream().map(change).toList()))
                .toList();
        return new PhotoMetadata(changed, places, differences);
    }

    /** This with every field of which it says nothing taken from {@code other}. */
    public PhotoMetadata filledFrom(PhotoMetadata other) {
        Map<PhotoField, List<String>> filled = new EnumMap<>(PhotoField.class);
        filled.putAll(other.values);
        filled.putAll(values);
        List<Difference> all = new ArrayList<>(differences);
        all.addAll(other.differences);
        return new PhotoMetadata(filled, placesShown.isEmpty() ? other.placesShown : placesShown, all);
    }
}
