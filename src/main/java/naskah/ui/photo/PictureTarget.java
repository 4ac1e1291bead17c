package naskah.ui.photo;

import java.util.Objects;
import java.util.Optional;
import naskah.article.Article;
import naskah.document.BlockId;
import naskah.photo.PhotoId;

/** Where a picture goes. */
public sealed interface PictureTarget {
    /** The photo that stands there already. */
    default Optional<PhotoId> photo(Article article) {
        Optional<String> photo = switch (this) {
            case Banner banner -> PictureSlot.BANNER.photo(article);
            case Into into -> PictureSlot.of(into.block()).photo(article);
            case After after -> Optional.empty();
        };
        return photo.filter(PhotoId::isValid).map(PhotoId::new);
    }

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
