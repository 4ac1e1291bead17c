package naskah.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.house.Slot;

/** Writes the body block by block; the dateline runs into the first paragraph, neighbouring list items make one list. */
record BodyPieces(Figures figures, String headline, String dateline) {

    static List<Piece> of(Body body, Figures figures, String headline, String dateline) {
        return new BodyPieces(figures, headline, dateline).pieces(body);
    }

    private List<Piece> pieces(Body body) {
        List<Piece> pieces = new ArrayList<>();
        List<Block.ListItem> list = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        body.blocks().forEach(block -> taken.add(block.id().value()));
        Optional<BlockId> first = firstParagraph(body);
        for (Block block : body.blocks()) {
            if (!continues(list, block)) {
                endList(list, taken, pieces);
            }
            if (block instanceof Block.ListItem item && !item.text().isBlank()) {
                list.add(item);
            } else {
                piece(block, first).ifPresent(pieces::add);
            }
        }
        endList(list, taken, pieces);
        return pieces;
    }

    private static Optional<BlockId> firstParagraph(Body body) {
        return body.blocks().stream()
                .filter(block -> block instanceof Block.Paragraph p && !p.text().isBlank())
                .map(Block::id)
                .findFirst();
    }

    private static boolean continues(List<Block.ListItem> list, Block block) {
        return !list.isEmpty() && block instanceof Block.ListItem item && item.kind() == list.getLast().kind();
    }

    private static void endList(List<Block.ListItem> list, Set<String> taken, List<Piece> pieces) {
        if (!list.isEmpty()) {
            pieces.add(list(list, taken));
            list.clear();
        }
    }

    private static Piece list(List<Block.ListItem> items, Set<String> taken) {
        String id = items.getFirst().id() + "-list";
        while (!taken.add(id)) {
            id += "-list";
        }
        String tag = switch (items.getFirst().kind()) {
            case BULLET -> "ul";
            case NUMBER -> "ol";
        };
        StringBuilder html = new StringBuilder("<" + tag + " id=\"" + id + "\">\n");
        items.forEach(item -> html.append(element("li", item.id().value(), Inline.html(item.spans()))).append('\n'));
        return new Piece(id, html.append("</").append(tag).append('>').toString());
    }

    private Optional<Piece> piece(Block block, Optional<BlockId> first) {
        String id = block.id().value();
        return switch (block) {
            case Block.Text text when text.text().isBlank() -> Optional.empty();
            case Block.Paragraph p -> first.filter(p.id()::equals).isPresent()
                    ? Optional.of(new Piece(id, element("p", id, dateline + Inline.html(p.spans()))))
                    : Optional.of(new Piece(id, element("p", id, Inline.html(p.spans()))));
            case Block.Heading h -> Optional.of(new Piece(id, element("h" + h.level(), id, Inline.html(h.spans()))));
            case Block.Quote q -> Optional.of(
                    new Piece(id, element("blockquote", id, "<p>" + Inline.html(q.spans()) + "</p>")));
            case Block.ListItem item -> Optional.empty();
            case Block.Picture p -> figures.figure(id, Slot.FREE, p.photo(), p.caption(), headline);
            case Block.Embed embed -> Address.link(embed.url()).map(url -> new Piece(id, embed(id, url, embed.title())));
            case Block.Divider divider -> Optional.of(new Piece(id, "<hr id=\"" + id + "\">"));
            case Block.Unknown unknown -> Optional.empty();
        };
    }

    private static String embed(String id, String url, String title) {
        String host = Address.host(url);
        String shown = title.isBlank() ? url : title.strip();
        return "<p id=\"" + id + "\" class=\"embed\"><a href=\"" + Markup.attribute(url) + "\"><span class=\"title\">"
                + Markup.text(shown) + "</span> <span class=\"host\">" + Markup.text(host) + "</span></a></p>";
    }

    private static String element(String tag, String id, String content) {
        return "<" + tag + " id=\"" + id + "\">" + content + "</" + tag + ">";
    }
}
