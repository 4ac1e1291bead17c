package naskah.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds whatever on a page could run or load something that the page did not bring with it. */
final class Dangers {
    private static final Set<String> ELEMENTS = Set.of(
            "iframe", "object", "embed", "form", "input", "button", "svg", "math", "base", "frame", "frameset", "applet",
            "video", "audio", "source", "template", "noscript", "xmp", "plaintext", "marquee");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "action", "formaction", "xlink:href", "data", "background", "poster");

    private Dangers() {}

    static List<String> in(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            boolean data = element.attr("type").equals("application/ld+json");
            if (ELEMENTS.contains(element.tagName()) || element.tagName().equals("script") && !data) {
                found.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                check(element, attribute, found);
            }
        }
        return found;
    }

    private static void check(Element element, Attribute attribute, List<String> found) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\s\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        boolean script = value.startsWith("javascript:") || value.startsWith("vbscript:") || value.startsWith("data:");
        if (name.startsWith("on") || name.equals("style") || ADDRESSES.contains(name) && script) {
            found.add(element.tagName() + " " + attribute);
        }
    }
}
