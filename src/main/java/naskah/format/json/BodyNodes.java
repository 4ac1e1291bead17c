package naskah.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import naskah.document.Block;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Mark;
import naskah.document.Span;

/** Writes the body: one object a block, with its type, its id and its spans. */
final class BodyNodes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BodyNodes() {}

    static ArrayNode of(Body body) {
        ArrayNode blocks = NODES.arrayNode(body.blocks().size());
        body.blocks().forEach(block -> blocks.add(of(block)));
        return blocks;
    }

    static ObjectNode of(Caption caption) {
        return NODES.objectNode()
                .put("text", caption.text())
                .put("credit", caption.credit())
                .put("photographer", caption.photographer())
                .put("alt", caption.alt());
    }

    private static ObjectNode of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> text("paragraph", paragraph).set("spans", spans(paragraph));
            case Block.Heading heading ->
                text("heading", heading).put("level", heading.level()).set("spans", spans(heading));
            case Block.Quote quote -> text("quote", quote).set("spans", spans(quote));
            case Block.ListItem item ->
                text("listItem", item)
                        .put("list", item.kind().name().toLowerCase(Locale.ROOT))
                        .set("spans", spans(item));
            case Block.Picture picture ->
                text("picture", picture).put("photo", picture.photo()).set("caption", of(picture.caption()));
            case Block.Embed embed -> text("embed", embed).put("url", embed.url()).put("title", embed.title());
            case Block.Divider divider -> text("divider", divider);
            case Block.Unknown unknown -> verbatim(unknown);
        };
    }

    private static ObjectNode text(String type, Block block) {
        return NODES.objectNode().put("type", type).put("id", block.id().value());
    }

    private static ArrayNode spans(Block.Text block) {
        ArrayNode spans = NODES.arrayNode();
        for (Span span : block.spans()) {
            ObjectNode node = spans.addObject().put("text", span.text());
            if (!span.marks().isEmpty()) {
                ArrayNode marks = node.putArray("marks");
                span.marks().forEach(mark -> add(marks, mark));
            }
        }
        return spans;
    }

    private static void add(ArrayNode marks, Mark mark) {
        switch (mark) {
            case Mark.Strong strong -> marks.add("strong");
            case Mark.Emphasis emphasis -> marks.add("emphasis");
            case Mark.Link link -> marks.addObject().put("link", link.href());
        }
    }

    private static ObjectNode verbatim(Block.Unknown unknown) {
        try {
            return (ObjectNode) Json.reader().readTree(unknown.json());
        } catch (JsonProcessingException | ClassCastException broken) {
            throw new IllegalArgumentException("block " + unknown.id() + " does not hold a JSON object", broken);
        }
    }
}
