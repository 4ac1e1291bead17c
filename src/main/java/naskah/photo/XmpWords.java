package naskah.photo;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPPathFactory;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of an XMP packet (ISO 16684-1, IPTC Photo Metadata Standard 2024.1); Indonesian where several languages are given. */
final class XmpWords {
    static final String PLACE_SHOWN = "LocationShown";
    static final String PLACE_NAME = "LocationName";
    /** The parts of a place in the order of {@link PlaceShown}. */
    static final List<String> PLACE_PARTS =
            List.of(PLACE_NAME, "Sublocation", "City", "ProvinceState", "CountryName", "CountryCode");
    /** More places, persons or keywords than any person would type. */
    private static final int MOST_ITEMS = 1000;

    private final XMPMeta xmp;

    private XmpWords(XMPMeta xmp) {
        this.xmp = xmp;
    }

    /** What the packets say; broken ones say nothing, since the picture itself may be whole. */
    static PhotoMetadata of(Blocks blocks) {
        try {
            return XmpPackets.read(blocks).map(xmp -> new XmpWords(xmp).words()).orElse(PhotoMetadata.NONE);
        } catch (XMPException | RuntimeException | StackOverflowError saysNothing) {
            return PhotoMetadata.NONE;
        }
    }

    private PhotoMetadata words() {
        Map<PhotoField, List<String>> values = new EnumMap<>(PhotoField.class);
        for (PhotoField field : PhotoField.values()) {
            values.put(field, readable(field));
        }
        return new PhotoMetadata(values, places(), List.of());
    }

    /** One broken property does not silence the others. */
    private List<String> readable(PhotoField field) {
        try {
            return values(field);
        } catch (XMPException | RuntimeException brokenProperty) {
            return List.of();
        }
    }

    private List<String> values(PhotoField field) throws XMPException {
        String namespace = field.xmp().namespace();
        String name = field.xmp().name();
        if (field == PhotoField.DATE_CREATED) {
            return PhotoDate.of(text(namespace, name)).map(date -> List.of(date.text())).orElse(List.of());
        }
        return field.isList() ? list(namespace, name) : List.of(text(namespace, name));
    }

    /** A text in whichever form it was written: plain, in languages, or the items of a list. */
    private String text(String namespace, String path) throws XMPException {
        XMPProperty property = xmp.getProperty(namespace, path);
        if (property != null && property.getOptions().isArrayAltText()) {
            XMPProperty text = xmp.getLocalizedText(namespace, path, "id", "id-ID");
            return text == null ? "" : clean(text);
        }
        return String.join(", ", list(namespace, path));
    }

    private List<String> list(String namespace, String path) throws XMPException {
        XMPProperty property = xmp.getProperty(namespace, path);
        if (property == null || !property.getOptions().isArray()) {
            return property == null ? List.of() : List.of(clean(property));
        }
        List<String> items = new ArrayList<>();
        for (int i = 1; i <= Math.min(MOST_ITEMS, xmp.countArrayItems(namespace, path)); i++) {
            items.add(clean(xmp.getArrayItem(namespace, path, i)));
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    private static String clean(XMPProperty property) {
        return property.getValue() == null ? "" : ReadableText.clean(property.getValue());
    }

    private List<PlaceShown> places() {
        List<PlaceShown> places = new ArrayList<>();
        try {
            int count = Math.min(MOST_ITEMS, xmp.countArrayItems(XmpPlace.IPTC_EXTENSION, PLACE_SHOWN));
            for (int i = 1; i <= count; i++) {
                places.add(place(XMPPathFactory.composeArrayItemPath(PLACE_SHOWN, i)));
            }
            return places;
        } catch (XMPException | RuntimeException brokenProperty) {
            return places;
        }
    }

    private PlaceShown place(String path) throws XMPException {
        List<String> parts = new ArrayList<>();
        for (String part : PLACE_PARTS) {
            String field = XMPPathFactory.composeStructFieldPath(XmpPlace.IPTC_EXTENSION, part);
            parts.add(text(XmpPlace.IPTC_EXTENSION, path + field));
        }
        return PlaceShown.of(parts);
    }
}
