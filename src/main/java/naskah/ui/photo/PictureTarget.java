package naskah.ui.photo;

import java.util.Objects;
import naskah.document.BlockId;

/** Where a picture goes. */
public sealed interface PictureTarget {
    record Banner() implements PictureTarget {}

    /** New inline pictures after this block, or at the end when there is no such block. */
    record After(BlockId block) implements PictureTarget {
        public After {
            Objects.requireNonNull(block);
        }
    }

    /** The inline picture that is there, its words kept. */
    record Into(BlockId block) implements PictureTarget {
        public Into {
            Objects.requireNonNull(block);
        }
    }
}
