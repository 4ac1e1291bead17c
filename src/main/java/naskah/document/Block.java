package naskah.document;

import java.util.List;
import java.util.Objects;

/** One thing that stands in the body of an article, from top to bottom. */
public sealed interface Block {
    BlockId id();

    /** A block that a person types text into. */
    sealed interface Text extends Block {
        List<Span> spans();

        Text withSpans(List<Span> spans);

        Text withId(BlockId id);

        default String text() {
            return Spans.text(spans());
        }
    }

    record Paragraph(BlockId id, List<Span> spans) implements Text {
        public Paragraph {
            Objects.requireNonNull(id);
            spans = Spans.normal(spans);
        }

        @Override
        public Paragraph withSpans(List<Span> other) {
            return new Paragraph(id, other);
        }

        @Override
        public Paragraph withId(BlockId other) {
            return new Paragraph(other, spans);
        }
    }

    /** A subheading; level 2 or 3, because level 1 is the headline. */
    record Heading(BlockId id, int level, List<Span> spans) implements Text {
        public Heading {
            Objects.requireNonNull(id);
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("a subheading has level 2 or 3, not " + level);
            }
            spans = Spans.normal(spans);
        }

        @Override
        public Heading withSpans(List<Span> other) {
            return new Heading(id, level, other);
        }

        @Override
        public Heading withId(BlockId other) {
            return new Heading(other, level, spans);
        }
    }

    /** A quotation set apart from the running text. */
    record Quote(BlockId id, List<Span> spans) implements Text {
        public Quote {
            Objects.requireNonNull(id);
            spans = Spans.normal(spans);
        }

        @Override
        public Quote withSpans(List<Span> other) {
            return new Quote(id, other);
        }

        @Override
        public Quote withId(BlockId other) {
            return new Quote(other, spans);
        }
    }

    /** One item of a list; neighbours of one kind make the list, and numbers are counted from their order. */
    record ListItem(BlockId id, ListKind kind, List<Span> spans) implements Text {
        public ListItem {
            Objects.requireNonNull(id);
            Objects.requireNonNull(kind);
            spans = Spans.normal(spans);
        }

        @Override
        public ListItem withSpans(List<Span> other) {
            return new ListItem(id, kind, other);
        }

        @Override
        public ListItem withId(BlockId other) {
            return new ListItem(other, kind, spans);
        }
    }

    enum ListKind {
        BULLET,
        NUMBER
    }

    /** An inline picture; {@code photo} is the SHA-256 of the original in lower-case hex, empty while none is chosen. */
    record Picture(BlockId id, String photo, Caption caption) implements Block {
        public Picture {
            Objects.requireNonNull(id);
            Objects.requireNonNull(photo);
            Objects.requireNonNull(caption);
        }

        public Picture withPhoto(String other) {
            return new Picture(id, other, caption);
        }

        public Picture withCaption(Caption other) {
            return new Picture(id, photo, other);
        }
    }

    /** Something shown elsewhere (a video, a post), rendered as a link with a title: nothing is fetched. */
    record Embed(BlockId id, String url, String title) implements Block {
        public Embed {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            if (!Links.isSafe(url)) {
                throw new IllegalArgumentException("not an address that may stand in an article: " + url);
            }
        }
    }

    /** A thematic break, HTML {@code hr}. */
    record Divider(BlockId id) implements Block {
        public Divider {
            Objects.requireNonNull(id);
        }
    }

    /** A block that a newer version wrote, kept as its JSON so that it survives this one. */
    record Unknown(BlockId id, String json) implements Block {
        public Unknown {
            Objects.requireNonNull(id);
            Objects.requireNonNull(json);
        }
    }
}
