package naskah.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.document.Block;
import naskah.document.Mark;
import naskah.format.html.PasteBlocks.Kind;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks over pasted HTML without recursion, so that no depth of nesting can exhaust the stack. */
final class PasteWalk implements NodeFilter {
    private static final Set<String> BREAKS = Set.of(
            "address", "article", "aside", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
            "figcaption", "figure", "footer", "form", "header", "hgroup", "html", "legend", "li", "main", "menu", "nav",
            "ol", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
            "ul");
    private static final Set<String> SOFT_IN_ITEM = Set.of("p", "div", "section", "span");

    /** What holds for the text inside an element. */
    private record State(boolean strong, boolean emphasis, Optional<String> link, Kind kind, boolean pre, boolean marker) {
        private Set<Mark> marks() {
            Set<Mark> marks = new HashSet<>();
            link.ifPresent(href -> marks.add(new Mark.Link(href)));
            if (strong) {
                marks.add(Mark.STRONG);
            }
            if (emphasis) {
                marks.add(Mark.EMPHASIS);
            }
            return marks;
        }
    }

    private final PasteBlocks blocks = new PasteBlocks();
    private final Deque<State> states = new ArrayDeque<>();
    private boolean inFragment;

    PasteWalk(boolean fragmentIsMarked) {
        inFragment = !fragmentIsMarked;
        states.push(new State(false, false, Optional.empty(), new Kind.Paragraph(), false, false));
    }

    List<Block> blocks() {
        end();
        return blocks.blocks();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        return switch (node) {
            case Element element -> enter(element);
            case TextNode text -> read(text.getWholeText());
            case Comment comment -> border(comment.getData());
            default -> FilterResult.CONTINUE;
        };
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.tagName().equals("#root")) {
            if (element.tagName().equals("q")) {
                text("”");
            }
            State inside = states.pop();
            if (breaks(PasteStyle.of(element))) {
                end(inside);
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        PasteStyle style = PasteStyle.of(element);
        if (element.tagName().equals("#root")) {
            return FilterResult.CONTINUE;
        }
        if (style.isUnseen()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (breaks(style)) {
            end();
        }
        states.push(inside(style));
        alone(style);
        return FilterResult.CONTINUE;
    }

    /** Elements that are something by themselves. */
    private void alone(PasteStyle style) {
        switch (style.name()) {
            case "br" -> lineEnd();
            case "hr" -> {
                if (inFragment) {
                    blocks.divider();
                }
            }
            case "q" -> text("“");
            case "img" -> emoji(style.element().attr("alt"));
            default -> {}
        }
    }

    /** Some sites show emoji as pictures whose alt text is the emoji. */
    private void emoji(String alt) {
        if (alt.length() <= 16 && alt.codePoints().anyMatch(Character::isEmojiPresentation)) {
            text(alt);
        }
    }

    private FilterResult border(String comment) {
        if (comment.startsWith("StartFragment")) {
            inFragment = true;
        } else if (comment.startsWith("EndFragment")) {
            end();
            inFragment = false;
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult read(String raw) {
        if (!states.element().pre()) {
            text(raw);
            return FilterResult.CONTINUE;
        }
        String[] lines = raw.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineEnd();
            }
            text(lines[i]);
        }
        return FilterResult.CONTINUE;
    }

    private void text(String raw) {
        if (inFragment) {
            blocks.text(raw, states.element().marks());
        }
    }

    /** A line end divides paragraphs and quotations; in a heading or list item it is a space. */
    private void lineEnd() {
        switch (states.element().kind()) {
            case Kind.Paragraph p -> end();
            case Kind.Quote q -> end();
            case Kind.Heading h -> blocks.space(Set.of());
            case Kind.Item item -> blocks.space(Set.of());
        }
    }

    private void end() {
        end(states.element());
    }

    private void end(State state) {
        int marker = state.marker() ? PasteKinds.markerLength(blocks.collected()) : 0;
        Kind kind = marker == 0 ? state.kind() : PasteKinds.ofMarker(blocks.collected());
        blocks.dropFirst(marker);
        blocks.end(kind);
    }

    private boolean breaks(PasteStyle style) {
        boolean softened = states.element().kind() instanceof Kind.Item && SOFT_IN_ITEM.contains(style.name());
        if (softened) {
            blocks.space(Set.of());
        }
        return !softened && (BREAKS.contains(style.name()) || style.name().equals("hr") || style.isQuote()
                || style.headingLevel() > 0);
    }

    private State inside(PasteStyle style) {
        State outside = states.element();
        return new State(
                style.strong(outside.strong()),
                style.emphasis(outside.emphasis()),
                style.link(outside.link()),
                PasteKinds.inside(style, outside.kind()),
                outside.pre() || style.name().equals("pre"),
                outside.marker() || style.hasWordListClass() && !style.isWordListItem());
    }
}
