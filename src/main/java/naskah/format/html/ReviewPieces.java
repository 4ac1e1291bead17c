package naskah.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import naskah.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The pieces of an article's page with what changed marked in them ({@code ins} and {@code del}, WHATWG HTML 4.7) and comments numbered.
 * Made by the writer of the real page, so that it is read as it will look.
 */
public final class ReviewPieces {
    private static final String CHANGE = "naskah:change:";
    private static final String COMMENT = "naskah:comment:";
    private static final String STYLE = style();

    private ReviewPieces() {}

    /** Makes the pieces of a value, from what may fail in its own way. */
    @FunctionalInterface
    public interface Pages<X extends Exception> {
        List<Piece> pieces(Article marked) throws X;
    }

    /** @param pieces writes the pieces of an article's page */
    public static <X extends Exception> List<Piece> of(ReviewMarks marks, OptionalInt chosen, Pages<X> pages) throws X {
        return pages.pieces(Inked.of(marks)).stream().map(piece -> marked(piece, chosen)).toList();
    }

    /** A live page's frame that knows how marks look. */
    public static String frame(String page) {
        return page.replace("</head>", "<style>" + STYLE + "</style></head>");
    }

    /** The id of the element that shows a change; what is gone and what is new have one each, of which one may be missing. */
    public static List<String> ids(int change) {
        return List.of(CHANGE + change, CHANGE + change + ":gone");
    }

    public static String commentId(int number) {
        return COMMENT + number;
    }

    /** The number of the change that an element with this id shows. */
    public static OptionalInt change(String id) {
        return number(id, CHANGE);
    }

    /** The number of the comment that an element with this id stands for. */
    public static OptionalInt comment(String id) {
        return number(id, COMMENT);
    }

    private static String style() {
        try (InputStream in = ReviewPieces.class.getResourceAsStream("/templates/review.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static OptionalInt number(String id, String prefix) {
        return id.startsWith(prefix)
                ? OptionalInt.of(Integer.parseInt(id.substring(prefix.length()).replaceFirst(":.*", "")))
                : OptionalInt.empty();
    }

    private static Piece marked(Piece piece, OptionalInt chosen) {
        if (!Ink.isIn(piece.html())) {
            return piece;
        }
        Document document = Jsoup.parseBodyFragment(piece.html());
        document.outputSettings().prettyPrint(false);
        new Walk(chosen).dry(document.body());
        return new Piece(piece.id(), document.body().html());
    }

    /** Turns ink into elements. */
    private record Walk(OptionalInt chosen) {
        void dry(Element element) {
            element.attributes().forEach(attribute -> attribute.setValue(Ink.now(attribute.getValue())));
            Deque<Element> open = new ArrayDeque<>(List.of(element));
            for (Node child : List.copyOf(element.childNodes())) {
                child.remove();
                if (child instanceof TextNode text) {
                    text(text.getWholeText(), open);
                } else {
                    open.peek().appendChild(child);
                    if (child instanceof Element inner) {
                        dry(inner);
                    }
                }
            }
        }

        private void text(String text, Deque<Element> open) {
            StringBuilder plain = new StringBuilder();
            for (int point : text.codePoints().toArray()) {
                Ink.Sign sign = Ink.sign(point).orElse(null);
                if (sign == null) {
                    plain.appendCodePoint(point);
                } else {
                    flush(plain, open);
                    sign(sign, open);
                }
            }
            flush(plain, open);
        }

        private void sign(Ink.Sign sign, Deque<Element> open) {
            switch (sign) {
                case Ink.Sign.Open mark -> {
                    Element element = element(mark);
                    open.peek().appendChild(element);
                    open.push(element);
                }
                case Ink.Sign.Close close -> {
                    if (open.size() > 1) {
                        open.pop();
                    }
                }
                case Ink.Sign.Note note -> open.peek()
                        .appendElement("sup")
                        .addClass("naskah-comment")
                        .attr("id", commentId(note.number()))
                        .text(String.valueOf(note.number()));
            }
        }

        private Element element(Ink.Sign.Open mark) {
            Element element = switch (mark.kind()) {
                case GONE -> new Element("del");
                case ADDED -> new Element("ins");
                case OTHER -> new Element("span");
            };
            element.attr("id", ids(mark.number()).get(mark.kind() == Ink.Kind.GONE ? 1 : 0));
            element.addClass("naskah-" + mark.kind().name().toLowerCase(Locale.ROOT));
            if (chosen.isPresent() && chosen.getAsInt() == mark.number()) {
                element.addClass("naskah-chosen");
            }
            return element;
        }

        private static void flush(StringBuilder plain, Deque<Element> open) {
            if (!plain.isEmpty()) {
                open.peek().appendChild(new TextNode(plain.toString()));
                plain.setLength(0);
            }
        }
    }
}
