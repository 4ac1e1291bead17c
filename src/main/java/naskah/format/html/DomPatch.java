package naskah.format.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Keeps a shown page equal to its pieces: unchanged elements are left alone, changed ones replaced, others put in, taken out or moved.
 * Only elements and attributes that show text and pictures get in; link addresses become titles. For the thread of the document.
 */
public final class DomPatch {
    static final Set<String> ATTRIBUTES =
            Set.of("id", "class", "lang", "dir", "datetime", "alt", "width", "height", "title", "start", "role", "aria-label");

    private static final Set<String> ELEMENTS = Set.of(
            "article", "section", "aside", "header", "footer", "nav", "div", "span", "p", "h1", "h2", "h3", "h4", "blockquote",
            "ul", "ol", "li", "figure", "figcaption", "img", "picture", "a", "strong", "em", "b", "i", "time", "hr", "br", "cite",
            "small", "dl", "dt", "dd", "address", "mark", "sup", "sub", "ins", "del");

    /** Elements whose text is not for readers. */
    private static final Set<String> DROPPED = Set.of("script", "style", "template", "noscript", "iframe", "object");

    private record Shown(String html, Element element) {}

    private final Document document;
    private final Element container;
    private final UnaryOperator<String> pictures;
    private Map<String, Shown> shown = new LinkedHashMap<>();

    /** @param pictures from what stands in {@code src} to a data address; any other answer shows no picture */
    public DomPatch(Document document, UnaryOperator<String> pictures) {
        this.document = document;
        this.container = container(document);
        this.pictures = pictures;
    }

    /** Makes the page show these pieces, in this order. */
    public void show(List<Piece> pieces) {
        Map<String, Shown> next = new LinkedHashMap<>();
        pieces.forEach(piece -> next.put(piece.id(), shownAs(piece)));
        Set<Element> kept = new HashSet<>();
        next.values().forEach(piece -> kept.add(piece.element()));
        takeOut(kept);
        putInOrder(next);
        shown = next;
    }

    private Shown shownAs(Piece piece) {
        Shown old = shown.get(piece.id());
        return old != null && old.html().equals(piece.html()) ? old : new Shown(piece.html(), build(piece));
    }

    private void takeOut(Set<Element> kept) {
        for (Shown old : shown.values()) {
            if (!kept.contains(old.element()) && old.element().getParentNode() != null) {
                container.removeChild(old.element());
            }
        }
    }

    private void putInOrder(Map<String, Shown> next) {
        Node cursor = container.getFirstChild();
        for (Shown piece : next.values()) {
            if (Objects.equals(piece.element(), cursor)) {
                cursor = cursor.getNextSibling();
            } else {
                container.insertBefore(piece.element(), cursor);
            }
        }
    }

    private Element build(Piece piece) {
        org.jsoup.nodes.Element parsed = Jsoup.parseBodyFragment(piece.html()).body();
        org.jsoup.nodes.Element first = parsed.firstElementChild();
        if (first == null || !ELEMENTS.contains(first.normalName())) {
            Element wrapper = document.createElement("div");
            fill(wrapper, parsed);
            return wrapper;
        }
        return element(first);
    }

    private Element element(org.jsoup.nodes.Element source) {
        Element element = document.createElement(source.normalName());
        source.attributes().forEach(attribute -> {
            if (ATTRIBUTES.contains(attribute.getKey())) {
                element.setAttribute(attribute.getKey(), attribute.getValue());
            }
        });
        if (source.normalName().equals("a")) {
            element.setAttribute("title", source.attr("href"));
        } else if (source.normalName().equals("img")) {
            picture(element, source.attr("src"));
        }
        fill(element, source);
        return element;
    }

    private void picture(Element image, String source) {
        String address = pictures.apply(source);
        if (address != null && address.startsWith("data:image/")) {
            image.setAttribute("src", address);
        }
    }

    private void fill(Element element, org.jsoup.nodes.Element source) {
        for (org.jsoup.nodes.Node child : source.childNodes()) {
            if (child instanceof org.jsoup.nodes.TextNode text) {
                element.appendChild(document.createTextNode(text.getWholeText()));
            } else if (child instanceof org.jsoup.nodes.Element inner) {
                append(element, inner);
            }
        }
    }

    private void append(Element element, org.jsoup.nodes.Element inner) {
        if (ELEMENTS.contains(inner.normalName())) {
            element.appendChild(element(inner));
        } else if (!DROPPED.contains(inner.normalName())) {
            fill(element, inner);
        }
    }

    private static Element container(Document document) {
        for (String tag : List.of("article", "main", "body")) {
            NodeList found = document.getElementsByTagName(tag);
            if (found.getLength() > 0) {
                return (Element) found.item(0);
            }
        }
        throw new IllegalArgumentException("a page has a body");
    }
}
