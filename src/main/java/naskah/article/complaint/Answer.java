package naskah.article.complaint;

import java.util.Objects;
import naskah.article.NewsTime;

/** What was done about a complaint, and when; given once. */
public record Answer(NewsTime at, String how) {
    public Answer {
        Objects.requireNonNull(at);
        how = how.strip();
        if (how.isEmpty()) {
            throw new IllegalArgumentException("an answer says what was done");
        }
    }
}
