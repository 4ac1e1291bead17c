package naskah.document;

import java.util.Objects;

/** What is said about a run of text besides its characters. */
public sealed interface Mark {

    /** Strong importance, HTML {@code strong}. */
    record Strong() implements Mark {}

    /** Stress or a foreign word, HTML {@code em}. */
    record Emphasis() implements Mark {}

    /** A link; {@code href} is an absolute http, https or mailto address, see {@link Links}. */
    record Link(String href) implements Mark {
        public Link {
            Objects.requireNonNull(href);
            if (!Links.isSafe(href)) {
                throw new IllegalArgumentException("not an address that may stand in an article: " + href);
            }
        }
    }

    Mark STRONG = new Strong();
    Mark EMPHASIS = new Emphasis();
}
