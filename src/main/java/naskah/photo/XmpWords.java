package naskah.photo;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.ArrayList;
import java.util.List;

/** The words of an XMP packet (ISO 16684-1, IPTC Photo Metadata Standard 2024.1); Indonesian where several languages are given. */
final class XmpWords {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";

    private final XMPMeta xmp;

    private XmpWords(XMPMeta xmp) {
        this.xmp = xmp;
    }

    /** What the packet says; a broken one says nothing, since the picture itself may be whole. */
    static PhotoMetadata of(byte[] packet) {
        if (packet.length == 0) {
            return PhotoMetadata.NONE;
        }
        try {
            ParseOptions safe = new ParseOptions().setDisallowDoctype(true);
            return new XmpWords(XMPMetaFactory.parseFromBuffer(packet, safe)).words();
        } catch (XMPException | RuntimeException | StackOverflowError saysNothing) {
            return PhotoMetadata.NONE;
        }
    }

    private PhotoMetadata words() throws XMPException {
        return new PhotoMetadata(
                inLanguage(DC, "description"),
                plain(PHOTOSHOP, "Credit"),
                list(DC, "creator"),
                inLanguage(IPTC, "AltTextAccessibility"),
                plain(PHOTOSHOP, "Headline"));
    }

    private String plain(String namespace, String name) throws XMPException {
        XMPProperty property = xmp.getProperty(namespace, name);
        return property == null || property.getValue() == null ? "" : ReadableText.clean(property.getValue());
    }

    private String inLanguage(String namespace, String name) throws XMPException {
        XMPProperty property = xmp.getProperty(namespace, name);
        if (property == null || !property.getOptions().isArrayAltText()) {
            return plain(namespace, name);
        }
        XMPProperty text = xmp.getLocalizedText(namespace, name, "id", "id-ID");
        return text == null || text.getValue() == null ? "" : ReadableText.clean(text.getValue());
    }

    private String list(String namespace, String name) throws XMPException {
        XMPProperty property = xmp.getProperty(namespace, name);
        if (property == null || !property.getOptions().isArray()) {
            return plain(namespace, name);
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= xmp.countArrayItems(namespace, name); i++) {
            names.add(ReadableText.clean(xmp.getArrayItem(namespace, name, i).getValue()));
        }
        names.removeIf(String::isEmpty);
        return String.join(", ", names);
    }
}
