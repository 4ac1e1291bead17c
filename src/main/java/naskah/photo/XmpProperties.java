package naskah.photo;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads chosen properties of an XMP packet (ISO 16684-1, clause 7) in one pass, in time that grows with its length only, up to
 * the first place that is no XML. Nothing is fetched and no entity can be declared.
 */
final class XmpProperties {
    /** A property, its list, an item, a structure, its part, that one's list and item. */
    private static final int DEEPEST = 8;

    private final Map<QName, XmpNode> found = new HashMap<>();
    private final Set<QName> wanted;
    private final XMLStreamReader xml;

    private XmpProperties(XMLStreamReader xml, Set<QName> wanted) {
        this.xml = xml;
        this.wanted = wanted;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static Map<QName, XmpNode> of(byte[] packet, Set<QName> wanted) {
        Map<QName, XmpNode> found = new HashMap<>();
        try {
            XmpProperties properties = new XmpProperties(reader(packet), wanted);
            found = properties.found;
            properties.walk();
            return found;
        } catch (XMLStreamException | RuntimeException theRestSaysNothing) {
            return found;
        }
    }

    private static XMLStreamReader reader(byte[] packet) throws XMLStreamException {
        return factory().createXMLStreamReader(new StringReader(XmpCharacters.of(packet)));
    }

    private void walk() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
    }

    /** What RDF is packed into is walked through, and so are its descriptions; every other element is a property. */
    private void element() throws XMLStreamException {
        QName name = xml.getName();
        if (name.getNamespaceURI().equals(XmpNode.RDF) && name.getLocalPart().equals("Description")) {
            attributes().forEach((attribute, text) -> keep(new XmpNode(attribute, Map.of(), List.of(), text)));
        } else if (wanted.contains(name)) {
            node(1).ifPresent(this::keep);
        } else if (!name.getNamespaceURI().equals(XmpNode.RDF) && !name.getLocalPart().matches("xmpmeta|xapmeta")) {
            skip();
        }
    }

    private void keep(XmpNode property) {
        if (wanted.contains(property.name())) {
            found.putIfAbsent(property.name(), property);
        }
    }

    private Map<QName, String> attributes() {
        Map<QName, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private Optional<XmpNode> node(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            skip();
            return Optional.empty();
        }
        QName name = xml.getName();
        Map<QName, String> attributes = attributes();
        List<XmpNode> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                node(depth + 1).ifPresent(children::add);
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return Optional.of(new XmpNode(name, attributes, children, text.toString()));
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
