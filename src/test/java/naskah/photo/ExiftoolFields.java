package naskah.photo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk's fields in exiftool's answer: XMP's before IIM's before EXIF's, Indonesian before other languages. */
final class ExiftoolFields {
    static final Map<PhotoField, List<String>> TAGS = new EnumMap<>(Map.ofEntries(
            tags(PhotoField.HEADLINE, "XMP-photoshop:Headline", "IPTC:Headline"),
            tags(PhotoField.DESCRIPTION, "XMP-dc:Description", "IPTC:Caption-Abstract", "IFD0:ImageDescription"),
            tags(PhotoField.ALT_TEXT, "XMP-iptcCore:AltTextAccessibility"),
            tags(PhotoField.EXTENDED_DESCRIPTION, "XMP-iptcCore:ExtDescrAccessibility"),
            tags(PhotoField.CREATOR, "XMP-dc:Creator", "IPTC:By-line", "IFD0:Artist"),
            tags(PhotoField.CREDIT_LINE, "XMP-photoshop:Credit", "IPTC:Credit"),
            tags(PhotoField.SOURCE, "XMP-photoshop:Source", "IPTC:Source"),
            tags(PhotoField.COPYRIGHT_NOTICE, "XMP-dc:Rights", "IPTC:CopyrightNotice", "IFD0:Copyright"),
            tags(PhotoField.USAGE_TERMS, "XMP-xmpRights:UsageTerms"),
            tags(PhotoField.DATE_CREATED, "XMP-photoshop:DateCreated", "IPTC:DateCreated", "ExifIFD:DateTimeOriginal"),
            tags(PhotoField.CITY, "XMP-photoshop:City", "IPTC:City"),
            tags(PhotoField.COUNTRY, "XMP-photoshop:Country", "IPTC:Country-PrimaryLocationName"),
            tags(PhotoField.KEYWORDS, "XMP-dc:Subject", "IPTC:Keywords"),
            tags(PhotoField.PERSONS_SHOWN, "XMP-iptcExt:PersonInImage")));

    private static final List<String> PARTS =
            List.of("LocationName", "Sublocation", "City", "ProvinceState", "CountryName", "CountryCode");

    private ExiftoolFields() {}

    private static Map.Entry<PhotoField, List<String>> tags(PhotoField field, String... tags) {
        return Map.entry(field, List.of(tags));
    }

    static Map<PhotoField, String> of(JsonNode file) {
        Map<PhotoField, String> fields = new EnumMap<>(PhotoField.class);
        TAGS.forEach((field, tags) -> tags.stream()
                .map(tag -> field == PhotoField.DATE_CREATED ? date(file, tag) : text(file, tag))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .ifPresent(text -> fields.put(field, text)));
        return fields;
    }

    static List<PlaceShown> placesShown(JsonNode file) {
        List<PlaceShown> places = new ArrayList<>();
        JsonNode shown = file.path("XMP-iptcExt:LocationShown");
        (shown.isArray() ? shown : List.of(shown)).forEach(place -> places.add(PlaceShown.of(PARTS.stream()
                .map(part -> ReadableText.clean(place.path(part).asText()))
                .toList())));
        places.removeIf(PlaceShown::isEmpty);
        return places;
    }

    private static String text(JsonNode file, String tag) {
        List<String> values = Exiftool.values(file, tag + "-id", tag).stream()
                .map(ReadableText::clean)
                .filter(text -> !text.isEmpty())
                .toList();
        return String.join(", ", tag.startsWith("IPTC:") ? values.stream().distinct().toList() : values);
    }

    private static String date(JsonNode file, String tag) {
        Optional<PhotoDate> date = switch (tag) {
            case "IPTC:DateCreated" -> PhotoDate.ofIim(text(file, tag), text(file, "IPTC:TimeCreated"));
            case "ExifIFD:DateTimeOriginal" -> PhotoDate.of(text(file, tag) + text(file, "ExifIFD:OffsetTimeOriginal"));
            default -> PhotoDate.of(text(file, tag));
        };
        return date.map(PhotoDate::text).orElse("");
    }
}
