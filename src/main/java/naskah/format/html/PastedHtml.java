package naskah.format.html;

import java.util.List;
import naskah.document.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/** Reads HTML from the clipboard (Word, Google Docs, LibreOffice, web pages) as clean blocks with fresh ids; nothing is fetched. */
public final class PastedHtml {
    private PastedHtml() {}

    /** The blocks of the clipboard's fragment, or of the whole page when no fragment is marked; empty when there is no text. */
    public static List<Block> blocks(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        PasteWalk walk = new PasteWalk(html.contains("<!--StartFragment"));
        NodeTraversor.filter(walk, page);
        return walk.blocks();
    }
}
