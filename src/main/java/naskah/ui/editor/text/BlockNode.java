package naskah.ui.editor.text;

import java.util.Optional;
import org.fxmisc.richtext.model.NodeSegmentOpsBase;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;

/** What stands in the control for a block that is not text: the block's id, one character long. */
record BlockNode(String block) {
    private static final BlockNode NOTHING = new BlockNode("");

    static final TextOps<Either<String, BlockNode>, TextLook> OPS =
            SegmentOps.<TextLook>styledTextOps()._or(new Ops(), (text, node) -> Optional.empty());

    private static final class Ops extends NodeSegmentOpsBase<BlockNode, TextLook> {
        Ops() {
            super(NOTHING);
        }

        @Override
        public int length(BlockNode node) {
            return node.equals(NOTHING) ? 0 : 1;
        }
    }
}
