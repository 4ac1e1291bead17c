package naskah.article;

import java.util.List;
import java.util.Objects;
import naskah.document.Body;

/** What the reader sees below the headline: banner, body and related news in their order. */
public record Story(Banner banner, Body body, List<Related> related) {
    public static final Story EMPTY = new Story(Banner.NONE, Body.EMPTY, List.of());

    public Story {
        Objects.requireNonNull(banner);
        Objects.requireNonNull(body);
        related = List.copyOf(related);
    }
}
