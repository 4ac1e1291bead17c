package naskah.check;

import java.util.stream.Stream;

/** A rule that compares parts of the article; it is asked after every change, so it has to be quick (≤ 1 ms for 800 words). */
public non-sealed interface ArticleRule extends Rule {
    Stream<Spot> spots(Copy copy);

    /** Whether it makes sense of the words of a photo that stands in no article. */
    default boolean readsPhotosAlone() {
        return false;
    }
}
