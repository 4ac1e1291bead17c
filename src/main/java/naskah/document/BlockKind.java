package naskah.document;

import java.util.List;

/** What a text block is, apart from its words and its id: the choices of a writer. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    SUBHEADING,
    QUOTE,
    BULLET,
    NUMBER;

    public static BlockKind of(Block.Text block) {
        return switch (block) {
            case Block.Paragraph paragraph -> PARAGRAPH;
            case Block.Heading heading -> heading.level() == 2 ? HEADING : SUBHEADING;
            case Block.Quote quote -> QUOTE;
            case Block.ListItem item -> item.kind() == Block.ListKind.BULLET ? BULLET : NUMBER;
        };
    }

    public Block.Text make(BlockId id, List<Span> spans) {
        return switch (this) {
            case PARAGRAPH -> new Block.Paragraph(id, spans);
            case HEADING -> new Block.Heading(id, 2, spans);
            case SUBHEADING -> new Block.Heading(id, 3, spans);
            case QUOTE -> new Block.Quote(id, spans);
            case BULLET -> new Block.ListItem(id, Block.ListKind.BULLET, spans);
            case NUMBER -> new Block.ListItem(id, Block.ListKind.NUMBER, spans);
        };
    }

    /** The kind of the block that a new line after this one begins. */
    public BlockKind following() {
        return switch (this) {
            case PARAGRAPH, HEADING, SUBHEADING -> PARAGRAPH;
            case QUOTE, BULLET, NUMBER -> this;
        };
    }

    /** Whether a new line in an empty block of this kind ends the run instead of lengthening it. */
    public boolean isRun() {
        return following() == this && this != PARAGRAPH;
    }
}
