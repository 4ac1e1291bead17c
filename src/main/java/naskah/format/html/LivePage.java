package naskah.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page made safe for a live preview: nothing in it can run, be fetched or lead elsewhere, whatever template it came from.
 * Its frame is loaded once; its pieces are put in by {@link DomPatch}.
 */
public final class LivePage {
    /** Pictures come as data addresses, so that the preview needs neither network nor files (CSP level 3, meta delivery). */
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final String ACTIVE =
            "script, link, base, meta, iframe, frame, object, embed, form, input, button, video, audio, svg, math, template, noscript";

    private LivePage() {}

    /** The page without its pieces: head, style and the empty element that takes them. */
    public static String frame(String page) {
        Document document = parsed(page);
        document.select(ACTIVE).remove();
        document.getAllElements().forEach(LivePage::disarm);
        container(document).empty();
        document.head().prependElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        document.head().prependElement("meta").attr("charset", "utf-8");
        return document.outerHtml();
    }

    /** The elements inside the page's {@code main} or {@code article}, numbered where they have no id. */
    public static List<Piece> pieces(String page) {
        List<Piece> pieces = new ArrayList<>();
        for (Element element : container(parsed(page)).children()) {
            String id = element.id().isEmpty() ? "naskah:" + pieces.size() : element.id();
            pieces.add(new Piece(id, element.outerHtml()));
        }
        return pieces;
    }

    private static Document parsed(String page) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static Element container(Document document) {
        Element article = document.selectFirst("article");
        Element main = document.selectFirst("main");
        return article != null ? article : main != null ? main : document.body();
    }

    private static void disarm(Element element) {
        List<String> names = element.attributes().asList().stream().map(org.jsoup.nodes.Attribute::getKey).toList();
        names.stream().filter(name -> !DomPatch.ATTRIBUTES.contains(name)).forEach(element::removeAttr);
    }
}
