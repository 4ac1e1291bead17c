package naskah.format.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naskah.document.Block;
import naskah.format.html.PasteBlocks.Kind;
import org.jsoup.nodes.Element;

/** Tells what pasted text will become by the elements around it, and by the list markers that Word types into it. */
final class PasteKinds {
    private static final Pattern TYPED_MARKER = Pattern.compile("([·•▪◦‣§o\\-–\uf0b7\uf0a7]|\\(?[0-9]{1,3}[.)]|[a-z][.)]) ");

    private PasteKinds() {}

    /** How many characters a typed list marker takes at the beginning of the text, 0 when there is none. */
    static int markerLength(String text) {
        Matcher typed = TYPED_MARKER.matcher(text);
        return typed.lookingAt() ? typed.end() : 0;
    }

    static Kind ofMarker(String text) {
        return new Kind.Item(listKind(text.substring(0, text.indexOf(' '))));
    }

    static Kind inside(PasteStyle style, Kind outside) {
        if (style.headingLevel() > 0) {
            return new Kind.Heading(style.headingLevel());
        }
        if (style.isWordListItem()) {
            return new Kind.Item(wordListKind(style.element()));
        }
        if (style.isQuote()) {
            return new Kind.Quote();
        }
        return switch (style.name()) {
            case "li" -> new Kind.Item(parentIsNumbered(style.element()) ? Block.ListKind.NUMBER : Block.ListKind.BULLET);
            case "table", "figure" -> new Kind.Paragraph();
            default -> outside;
        };
    }

    private static boolean parentIsNumbered(Element item) {
        Element list = item.closest("ol, ul, menu, dir");
        return list != null && list.tagName().equals("ol");
    }

    private static Block.ListKind wordListKind(Element paragraph) {
        return paragraph.select("[style*=Ignore]").stream()
                .findFirst()
                .map(marker -> listKind(CleanText.of(marker.text()).strip()))
                .orElse(Block.ListKind.BULLET);
    }

    private static Block.ListKind listKind(String marker) {
        return marker.matches("\\(?[0-9a-zA-Z]{1,5}[.)]") ? Block.ListKind.NUMBER : Block.ListKind.BULLET;
    }
}
