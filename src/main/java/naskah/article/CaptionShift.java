package naskah.article;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import naskah.document.Caption;
import naskah.photo.PhotoMetadata;

/** The library's words of a photo became others: what that means for an article that shows it with words of its own. */
public record CaptionShift(Caption before, Caption after) {
    private record Part(Function<Caption, String> read, BiFunction<Caption, String, Caption> write) {}

    private static final List<Part> PARTS = List.of(
            new Part(Caption::text, Caption::withText),
            new Part(Caption::credit, Caption::withCredit),
            new Part(Caption::photographer, Caption::withPhotographer),
            new Part(Caption::alt, Caption::withAlt));

    public CaptionShift {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    public static CaptionShift of(PhotoMetadata before, PhotoMetadata after) {
        return new CaptionShift(CaptionPrefill.of(before), CaptionPrefill.of(after));
    }

    public boolean isNone() {
        return before.equals(after);
    }

    /** Whether every part that changed reads in the article as it read in the library. */
    public boolean isFollowedBy(Caption article) {
        return PARTS.stream().filter(this::isChanged).allMatch(part -> part.read().apply(article).equals(part.read().apply(before)));
    }

    /** The article's words with the parts that changed in the library as they are there now; all others as they are. */
    public Caption on(Caption article) {
        Caption next = article;
        for (Part part : PARTS) {
            next = isChanged(part) ? part.write().apply(next, part.read().apply(after)) : next;
        }
        return next;
    }

    private boolean isChanged(Part part) {
        return !part.read().apply(before).equals(part.read().apply(after));
    }
}
