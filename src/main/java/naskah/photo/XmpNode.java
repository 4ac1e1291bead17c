package naskah.photo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;

/** An element of RDF as it stands in an XMP packet: a property, a list or one of its items, a structure or a part of one. */
record XmpNode(QName name, Map<QName, String> attributes, List<XmpNode> children, String text) {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final QName LANGUAGE = new QName("http://www.w3.org/XML/1998/namespace", "lang");
    private static final QName VALUE = new QName(RDF, "value");
    private static final QName RESOURCE = new QName(RDF, "resource");

    private static boolean isRdf(QName name, String local) {
        return name.getNamespaceURI().equals(RDF) && name.getLocalPart().equals(local);
    }

    boolean isRdf(String local) {
        return isRdf(name, local);
    }

    /** The items of the list that it holds, or it alone. */
    List<XmpNode> items() {
        return children.stream()
                .filter(child -> child.isRdf("Alt") || child.isRdf("Seq") || child.isRdf("Bag"))
                .findFirst()
                .map(list -> list.children.stream().filter(item -> item.isRdf("li")).toList())
                .orElse(List.of(this));
    }

    /** Its text on one line, without that of its parts. */
    String plain() {
        String value = part(VALUE).map(XmpNode::text).orElse(attributes.getOrDefault(VALUE, text));
        return ReadableText.clean(value.isBlank() ? attributes.getOrDefault(RESOURCE, value) : value);
    }

    /** The text of the structure's part, in whichever of the ways of RDF it is written; empty when there is none. */
    String text(QName part) {
        Optional<String> here = part(part).map(XmpNode::inLanguage)
                .or(() -> Optional.ofNullable(attributes.get(part)).map(ReadableText::clean));
        return here.orElseGet(() -> children.stream()
                .filter(child -> child.isRdf("Description"))
                .findFirst()
                .map(description -> description.text(part))
                .orElse(""));
    }

    private Optional<XmpNode> part(QName part) {
        return children.stream().filter(child -> child.name.equals(part)).findFirst();
    }

    /** The text of those in several languages that an Indonesian desk reads first, else all items as one text. */
    String inLanguage() {
        List<XmpNode> items = items();
        Optional<XmpNode> text = spoken(items, "id").or(() -> spoken(items, "x-default"));
        return text.map(XmpNode::plain).orElseGet(() -> joined(items));
    }

    private static Optional<XmpNode> spoken(List<XmpNode> items, String language) {
        return items.stream()
                .filter(item -> item.attributes.getOrDefault(LANGUAGE, "").toLowerCase(Locale.ROOT).startsWith(language))
                .filter(item -> !item.plain().isEmpty())
                .findFirst();
    }

    /** A text that was written in other languages only is told in the first of them. */
    private static String joined(List<XmpNode> items) {
        boolean languages = items.stream().anyMatch(item -> item.attributes.containsKey(LANGUAGE));
        List<String> texts = items.stream().map(XmpNode::plain).filter(text -> !text.isEmpty()).toList();
        return String.join(", ", languages && texts.size() > 1 ? texts.subList(0, 1) : texts);
    }
}
