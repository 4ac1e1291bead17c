package naskah.format.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.document.Links;
import org.jsoup.nodes.Element;

/** What one pasted element says about the text inside it, by its name, its {@code style} and Word's class names. */
record PasteStyle(Element element, String name, Map<String, String> css) {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "head", "title", "meta", "link", "base", "noscript", "template", "iframe", "object", "embed",
            "applet", "svg", "math", "canvas", "audio", "video", "map", "button", "select", "textarea", "input", "xml",
            "datalist", "noembed", "noframes", "rp");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");

    static PasteStyle of(Element element) {
        Map<String, String> css = new HashMap<>();
        for (String declaration : element.attr("style").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                css.put(lower(declaration.substring(0, colon)), lower(declaration.substring(colon + 1)));
            }
        }
        return new PasteStyle(element, lower(element.tagName()), css);
    }

    boolean isUnseen() {
        return UNSEEN.contains(name)
                || element.hasAttr("hidden")
                || css("display").equals("none")
                || css("mso-hide").equals("all")
                || isListMarker();
    }

    /** The bullet or number that Word writes into the text of a list paragraph. */
    boolean isListMarker() {
        return css("mso-list").equals("ignore");
    }

    /** A paragraph of a list, as Word puts it on the clipboard. */
    boolean isWordListItem() {
        return css.containsKey("mso-list") && !isListMarker() && !css("mso-list").equals("none");
    }

    boolean hasWordListClass() {
        return element.className().startsWith("MsoListParagraph");
    }

    boolean strong(boolean outside) {
        return switch (css("font-weight")) {
            case "" -> outside || BOLD.contains(name);
            case "bold", "bolder", "600", "700", "800", "900", "1000" -> true;
            default -> false;
        };
    }

    boolean emphasis(boolean outside) {
        String style = css("font-style");
        return style.isEmpty() ? outside || ITALIC.contains(name) : style.startsWith("italic") || style.startsWith("oblique");
    }

    Optional<String> link(Optional<String> outside) {
        if (!name.equals("a") || !element.hasAttr("href")) {
            return outside;
        }
        String href = element.attr("href").strip().replace(" ", "%20");
        return Address.isWeb(href) || href.regionMatches(true, 0, "mailto:", 0, 7)
                ? Optional.of(href).filter(Links::isSafe)
                : Links.repair(href).filter(bare -> !href.startsWith("/"));
    }

    /** Our level of a heading (title and first level stand as 2, deeper ones as 3), 0 for anything else. */
    int headingLevel() {
        if (name.matches("h[1-6]")) {
            return name.charAt(1) < '3' ? 2 : 3;
        }
        if (element.attr("role").equalsIgnoreCase("heading")) {
            return element.attr("aria-level").matches("[3-9]") ? 3 : 2;
        }
        return element.className().startsWith("MsoTitle") || element.className().startsWith("MsoSubtitle") ? 2 : 0;
    }

    boolean isQuote() {
        return name.equals("blockquote")
                || element.className().startsWith("MsoQuote")
                || element.className().startsWith("MsoIntenseQuote");
    }

    private String css(String property) {
        return css.getOrDefault(property, "");
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
