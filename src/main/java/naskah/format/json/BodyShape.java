package naskah.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Links;
import naskah.document.Spans;

/** Reads the body: every block gets an id of its own, and a block of an unknown type is kept as it is. */
final class BodyShape {
    private final Set<String> taken = new HashSet<>();

    private BodyShape() {}

    static Body read(List<Fields> blocks) {
        BodyShape shape = new BodyShape();
        List<Block> read = new ArrayList<>(blocks.size());
        blocks.forEach(block -> read.add(shape.block(block)));
        return new Body(read);
    }

    static Caption caption(Fields fields) {
        Caption caption = new Caption(
                fields.text("text"), fields.text("credit"), fields.text("photographer"), fields.text("alt"));
        fields.finish();
        return caption;
    }

    private Block block(Fields fields) {
        String type = fields.text("type");
        BlockId id = ownId(fields.text("id"));
        Block block = switch (type) {
            case "paragraph" -> new Block.Paragraph(id, SpanShape.read(fields));
            case "heading" -> new Block.Heading(id, level(fields.text("level")), SpanShape.read(fields));
            case "quote" -> new Block.Quote(id, SpanShape.read(fields));
            case "listItem" -> new Block.ListItem(id, kind(fields.text("list")), SpanShape.read(fields));
            case "picture" -> picture(id, fields);
            case "embed" -> embed(id, fields);
            case "divider" -> new Block.Divider(id);
            default -> unknown(id, fields.node());
        };
        if (!(block instanceof Block.Unknown)) {
            fields.finish();
        }
        return block;
    }

    private BlockId ownId(String given) {
        boolean usable = BlockId.isValid(given) && taken.add(given);
        return usable ? new BlockId(given) : BlockId.fresh();
    }

    private static int level(String digits) {
        return digits.equals("3") ? 3 : 2;
    }

    private static Block.ListKind kind(String name) {
        return name.equals("number") ? Block.ListKind.NUMBER : Block.ListKind.BULLET;
    }

    private static Block picture(BlockId id, Fields fields) {
        Caption caption = fields.object("caption").map(BodyShape::caption).orElse(Caption.EMPTY);
        return new Block.Picture(id, fields.photo("photo"), caption);
    }

    /** An embed whose address may not stand in an article becomes a paragraph that names it. */
    private static Block embed(BlockId id, Fields fields) {
        String url = fields.text("url");
        String title = fields.text("title");
        return Links.isSafe(url)
                ? new Block.Embed(id, url, title)
                : new Block.Paragraph(id, Spans.plain((title + " " + url).strip()));
    }

    private static Block unknown(BlockId id, JsonNode node) {
        ObjectNode kept = node.deepCopy();
        if (!kept.path("id").asText().equals(id.value())) {
            kept.put("id", id.value());
        }
        return new Block.Unknown(id, kept.toString());
    }
}
