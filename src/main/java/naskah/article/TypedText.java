package naskah.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A typed date and time from which one part after the other is taken; what is left at the end was not understood. */
final class TypedText {
    /** Longer than any date and time in words, short enough that no pattern can be kept busy. */
    private static final int LONGEST = 120;

    private static final Pattern FILLERS =
            Pattern.compile("\\b(?:pukul|jam|pkl|tanggal|tgl|hari|pada|at|on)\\b\\.?|[,()|]|(?<=\\s)-(?=\\s)");

    private String rest;

    private TypedText(String rest) {
        this.rest = rest;
    }

    static Optional<TypedText> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[’‘`]", "'")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\d)t(?=\\d)", " ")
                .strip();
        return Optional.of(new TypedText(plain.replaceAll("\\.$", "")));
    }

    /** The first match, which is then gone from the text. */
    Optional<MatchResult> take(Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        MatchResult found = matcher.toMatchResult();
        rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
        return Optional.of(found);
    }

    boolean isUsedUp() {
        return FILLERS.matcher(rest).replaceAll(" ").isBlank();
    }

    boolean isEmpty() {
        return rest.isBlank();
    }
}
