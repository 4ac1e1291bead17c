package naskah.ui.editor.text;

import java.util.OptionalInt;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.BodyRange;
import naskah.ui.editor.Caret;

/** Where the selection of the body began and where its caret is now, by number of the block and offset in it. */
public record Selected(int anchorBlock, int anchorOffset, int headBlock, int headOffset) {
    public static final String FIELD = "body";

    public static Selected of(BodyRange range) {
        return new Selected(range.first(), range.start(), range.last(), range.end());
    }

    /** The selection that a stored caret means in this body; its nearest place where blocks are gone or shorter now. */
    public static Selected in(Body body, Caret caret) {
        int anchor = blockOf(body, caret.anchor());
        int head = blockOf(body, caret.head());
        return new Selected(
                anchor, offset(body, anchor, caret.anchor().offset()), head, offset(body, head, caret.head().offset()));
    }

    public boolean isEmpty() {
        return anchorBlock == headBlock && anchorOffset == headOffset;
    }

    public BodyRange range() {
        boolean forward = anchorBlock < headBlock || (anchorBlock == headBlock && anchorOffset <= headOffset);
        return forward
                ? new BodyRange(anchorBlock, anchorOffset, headBlock, headOffset)
                : new BodyRange(headBlock, headOffset, anchorBlock, anchorOffset);
    }

    /** This selection as the session keeps it. */
    public Caret caret(Body body) {
        return new Caret(FIELD, point(body, anchorBlock, anchorOffset), point(body, headBlock, headOffset));
    }

    private static Caret.Point point(Body body, int block, int offset) {
        return new Caret.Point(body.blocks().get(block).id().value(), offset);
    }

    private static int blockOf(Body body, Caret.Point point) {
        OptionalInt found = BlockId.isValid(point.block())
                ? body.indexOf(new BlockId(point.block()))
                : OptionalInt.empty();
        return found.orElse(0);
    }

    private static int offset(Body body, int block, int wanted) {
        return Math.clamp(wanted, 0, BodyRange.length(body.blocks().get(block)));
    }
}
