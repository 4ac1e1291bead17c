package naskah.article.change;

import java.util.Objects;
import java.util.Optional;
import naskah.document.BlockId;

/** Where in an article something changed. */
public sealed interface Place {
    /** As in {@link naskah.article.diff.ArticleLines}: "headline", "banner.text", "body", "quote", "picture.photo"… */
    String field();

    /** The block of the body; empty for a field of the form. */
    Optional<BlockId> block();

    /** The field as a {@link naskah.article.Passage} names it: a caption by its picture. */
    default String passage() {
        return passage(field(), block());
    }

    /** As {@link #passage()}, of the same two. */
    static String passage(String field, Optional<BlockId> block) {
        return block.isPresent() && field.startsWith("picture.")
                ? "picture:" + block.get() + field.substring("picture".length())
                : field;
    }

    /** Words of a text: {@code before} in the text as it was, {@code after} in the text as it is. */
    record Words(String field, Optional<BlockId> block, Cut before, Cut after) implements Place {
        public Words {
            Objects.requireNonNull(field);
            Objects.requireNonNull(block);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }

    /** The marks of a text that has the same words: bold, italics, links. */
    record Look(String field, Optional<BlockId> block) implements Place {
        public Look {
            Objects.requireNonNull(field);
            Objects.requireNonNull(block);
        }
    }

    /** A value that is exchanged as a whole: a category, a time, a photo, the kind of a block. */
    record Whole(String field, Optional<BlockId> block) implements Place {
        public Whole {
            Objects.requireNonNull(field);
            Objects.requireNonNull(block);
        }
    }

    /** A block that is there now only. */
    record Added(String field, BlockId id) implements Place {
        public Added {
            Objects.requireNonNull(field);
            Objects.requireNonNull(id);
        }

        @Override
        public Optional<BlockId> block() {
            return Optional.of(id);
        }
    }

    /** A block that was there before only; {@code after} is the one above it that still is, none where it would be the first. */
    record Removed(String field, BlockId id, Optional<BlockId> after) implements Place {
        public Removed {
            Objects.requireNonNull(field);
            Objects.requireNonNull(id);
            Objects.requireNonNull(after);
        }

        @Override
        public Optional<BlockId> block() {
            return Optional.of(id);
        }
    }

    /** The order of the body's blocks. */
    record Order() implements Place {
        @Override
        public String field() {
            return "order";
        }

        @Override
        public Optional<BlockId> block() {
            return Optional.empty();
        }
    }
}
