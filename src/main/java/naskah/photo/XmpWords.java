package naskah.photo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** The words of XMP (IPTC Photo Metadata Standard 2024.1); Indonesian where several languages are given. */
final class XmpWords {
    static final String PLACE_SHOWN = "LocationShown";
    static final String PLACE_NAME = "LocationName";
    /** The parts of a place in the order of {@link PlaceShown}. */
    static final List<String> PLACE_PARTS =
            List.of(PLACE_NAME, "Sublocation", "City", "ProvinceState", "CountryName", "CountryCode");

    private static final QName PLACES = new QName(XmpPlace.IPTC_EXTENSION, PLACE_SHOWN);
    private static final QName EXTENDED_BY = new QName(XmpText.NOTE, XmpText.EXTENDED_BY);
    private static final Set<QName> WANTED = Stream.concat(
                    Stream.of(PLACES, EXTENDED_BY), Arrays.stream(PhotoField.values()).map(XmpWords::name))
            .collect(Collectors.toUnmodifiableSet());
    /** More places, persons or keywords than any person would type. */
    private static final int MOST_ITEMS = 1000;

    private final Map<QName, XmpNode> properties;

    private XmpWords(byte[] packet) {
        this.properties = XmpProperties.of(packet, WANTED);
    }

    /** What the packet says, and in JPEG the part that did not fit into it (XMP part 3, 1.1.3.1) if it is the one announced. */
    static PhotoMetadata of(Blocks blocks) {
        byte[] extension = blocks.get(Blocks.Kind.XMP_EXTENSION);
        XmpWords packet = new XmpWords(blocks.get(Blocks.Kind.XMP));
        XmpNode announced = packet.properties.get(EXTENDED_BY);
        boolean extended = announced != null && announced.plain().equalsIgnoreCase(Md5.hex(extension));
        return extended ? packet.words().filledFrom(new XmpWords(extension).words()) : packet.words();
    }

    private static QName name(PhotoField field) {
        return new QName(field.xmp().namespace(), field.xmp().name());
    }

    private PhotoMetadata words() {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        for (PhotoField field : PhotoField.values()) {
            XmpNode property = properties.get(name(field));
            values.put(field, property == null ? List.of() : values(field, property));
        }
        return new PhotoMetadata(values, places(), List.of());
    }

    private static List<String> values(PhotoField field, XmpNode property) {
        if (field == PhotoField.DATE_CREATED) {
            return PhotoDate.of(property.inLanguage()).map(PhotoDate::text).stream().toList();
        }
        return field.isList()
                ? property.items().stream().limit(MOST_ITEMS).map(XmpNode::plain).toList()
                : List.of(property.inLanguage());
    }

    private List<PlaceShown> places() {
        XmpNode shown = properties.get(PLACES);
        return shown == null
                ? List.of()
                : shown.items().stream().limit(MOST_ITEMS).map(XmpWords::place).toList();
    }

    private static PlaceShown place(XmpNode item) {
        return PlaceShown.of(PLACE_PARTS.stream()
                .map(part -> item.text(new QName(XmpPlace.IPTC_EXTENSION, part)))
                .toList());
    }
}
