package naskah.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds where IIM and XMP of one file disagree; what IIM had to shorten is no disagreement. */
final class Differences {
    private Differences() {}

    static List<Difference> between(PhotoMetadata iim, PhotoMetadata xmp) {
        return Arrays.stream(PhotoField.values())
                .filter(field -> iim.fields().contains(field) && xmp.fields().contains(field))
                .filter(field -> !agree(field, iim.all(field), xmp.all(field)))
                .map(field -> new Difference(field, iim.text(field), xmp.text(field)))
                .toList();
    }

    private static boolean agree(PhotoField field, List<String> iim, List<String> xmp) {
        if (field == PhotoField.KEYWORDS) {
            return Set.copyOf(shortened(field, iim, iim)).equals(Set.copyOf(shortened(field, xmp, iim)));
        }
        if (field == PhotoField.DATE_CREATED) {
            return asIim(xmp.getFirst()).startsWith(asIim(iim.getFirst()));
        }
        return shortened(field, xmp, iim).equals(iim) || String.join(", ", xmp).equals(String.join(", ", iim));
    }

    private static List<String> shortened(PhotoField field, List<String> texts, List<String> iim) {
        return texts.stream().map(text -> shortened(field, text, iim)).toList();
    }

    /** A date as IIM can say it: whole seconds, and an offset in figures. */
    private static String asIim(String date) {
        return date.replaceFirst("Z$", "+00:00")
                .replaceFirst("(T\\d\\d:\\d\\d)(?=[+-]|$)", "$1:00")
                .replaceFirst("\\.\\d+", "");
    }

    /** The text, or that of IIM which is its beginning and as long as the dataset can be. */
    private static String shortened(PhotoField field, String text, List<String> iim) {
        return iim.stream()
                .filter(candidate -> text.startsWith(candidate) && isFull(field, candidate))
                .findFirst()
                .orElse(text);
    }

    /** Some programs count characters, others bytes, and a cut may leave out a whole character or word. */
    private static boolean isFull(PhotoField field, String candidate) {
        int spare = 16;
        return candidate.getBytes(StandardCharsets.UTF_8).length > field.mostBytes() - spare;
    }
}
