package naskah.photo;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes words as an XMP packet (ISO 16684-1, clause 7) in the forms of the IPTC Photo Metadata Standard 2024.1. */
final class XmpWriter {
    private static final String META = "adobe:ns:meta/";
    private static final Map<String, String> PREFIXES = Map.of(
            XmpPlace.DC, "dc",
            XmpPlace.IPTC, "Iptc4xmpCore",
            XmpPlace.IPTC_EXTENSION, "Iptc4xmpExt",
            XmpPlace.PHOTOSHOP, "photoshop",
            XmpPlace.RIGHTS, "xmpRights",
            XmpText.NOTE, "xmpNote",
            XmpNode.RDF, "rdf");

    private final XMLStreamWriter xml;

    private XmpWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param extendedBy the digest of the packet that holds the rest, empty when there is none */
    static byte[] packet(PhotoMetadata words, String extendedBy) {
        StringWriter out = new StringWriter();
        try {
            new XmpWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)).packet(words, extendedBy, out);
        } catch (XMLStreamException memoryIsFull) {
            throw new IllegalStateException(memoryIsFull);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void packet(PhotoMetadata words, String extendedBy, StringWriter out) throws XMLStreamException {
        out.write("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.writeStartElement("x", "xmpmeta", META);
        xml.writeNamespace("x", META);
        start(XmpNode.RDF, "RDF");
        xml.writeNamespace("rdf", XmpNode.RDF);
        start(XmpNode.RDF, "Description");
        xml.writeAttribute("rdf", XmpNode.RDF, "about", "");
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            xml.writeNamespace(prefix.getValue(), prefix.getKey());
        }
        properties(words, extendedBy);
        xml.writeEndDocument();
        xml.flush();
        out.write("\n<?xpacket end=\"r\"?>");
    }

    private void properties(PhotoMetadata words, String extendedBy) throws XMLStreamException {
        for (PhotoField field : words.fields()) {
            property(field.xmp(), words.all(field));
        }
        if (!words.placesShown().isEmpty()) {
            places(words.placesShown());
        }
        if (!extendedBy.isEmpty()) {
            text(XmpText.NOTE, XmpText.EXTENDED_BY, extendedBy);
        }
    }

    private void property(XmpPlace place, List<String> texts) throws XMLStreamException {
        switch (place.form()) {
            case TEXT -> text(place.namespace(), place.name(), texts.getFirst());
            case LANGUAGES -> inLanguages(place.namespace(), place.name(), texts.getFirst());
            case SEQUENCE -> list(place, "Seq", texts);
            case BAG -> list(place, "Bag", texts);
        }
    }

    private void text(String namespace, String name, String text) throws XMLStreamException {
        start(namespace, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void inLanguages(String namespace, String name, String text) throws XMLStreamException {
        start(namespace, name);
        start(XmpNode.RDF, "Alt");
        start(XmpNode.RDF, "li");
        xml.writeAttribute("xml:lang", "x-default");
        xml.writeCharacters(text);
        end(3);
    }

    private void list(XmpPlace place, String kind, List<String> texts) throws XMLStreamException {
        start(place.namespace(), place.name());
        start(XmpNode.RDF, kind);
        for (String text : texts) {
            text(XmpNode.RDF, "li", text);
        }
        end(2);
    }

    private void places(List<PlaceShown> places) throws XMLStreamException {
        start(XmpPlace.IPTC_EXTENSION, XmpWords.PLACE_SHOWN);
        start(XmpNode.RDF, "Bag");
        for (PlaceShown place : places) {
            start(XmpNode.RDF, "li");
            xml.writeAttribute("rdf", XmpNode.RDF, "parseType", "Resource");
            for (int i = 0; i < XmpWords.PLACE_PARTS.size(); i++) {
                part(XmpWords.PLACE_PARTS.get(i), place.parts().get(i));
            }
            xml.writeEndElement();
        }
        end(2);
    }

    private void part(String name, String text) throws XMLStreamException {
        if (name.equals(XmpWords.PLACE_NAME) && !text.isEmpty()) {
            inLanguages(XmpPlace.IPTC_EXTENSION, name, text);
        } else if (!text.isEmpty()) {
            text(XmpPlace.IPTC_EXTENSION, name, text);
        }
    }

    private void start(String namespace, String name) throws XMLStreamException {
        xml.writeStartElement(PREFIXES.get(namespace), name, namespace);
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }
}
