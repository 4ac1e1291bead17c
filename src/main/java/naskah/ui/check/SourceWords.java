package naskah.ui.check;

import java.util.Arrays;
import java.util.stream.Collectors;
import naskah.check.About;
import naskah.i18n.Messages;

/** Where a rule comes from, in the person's words: books and clauses by their names, everything else from the bundle. */
public final class SourceWords {
    private SourceWords() {}

    public static String of(About about, Messages messages) {
        return Arrays.stream(about.source().split("; "))
                .map(part -> messages.has("check.source." + part) ? messages.get("check.source." + part) : part)
                .collect(Collectors.joining("; "));
    }
}
