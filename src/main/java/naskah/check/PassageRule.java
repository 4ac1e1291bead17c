package naskah.check;

import java.util.stream.Stream;
import naskah.check.text.Reading;

/** A rule that needs to read one passage only; it is asked again only when that passage or the context changes. */
public non-sealed interface PassageRule extends Rule {
    Stream<Hit> hits(Reading reading, Context context);

    /** Whether the same words are told of only where they stand first in the article. */
    default boolean isToldOnce() {
        return false;
    }
}
