package naskah.check.words;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import naskah.check.Context;

/** What can be told of a word beyond the dictionary: clitics, repetition, and affixes that anybody may put on a root. */
final class Wordlore {
    private static final Pattern PROCLITIC = Pattern.compile("(?:ku|kau)[a-z]{4,}");
    private static final Pattern HUNG_ON = Pattern.compile("(?:nya|ku|mu|lah|kah|pun|an|di|ke|se|ter|ber|me|non)");
    private static final int SHORTEST_ROOT = 4;

    private final Predicate<String> known;

    Wordlore(Context context) {
        known = context::knows;
    }

    /** Whether the word is in the dictionary, alone or with what may hang on any word. */
    boolean isKnown(String lower) {
        if (known.test(lower)) {
            return true;
        }
        return lower.indexOf('-') > 0 ? Arrays.stream(lower.split("-")).allMatch(this::isPart) : isKnownWithClitic(lower);
    }

    private boolean isPart(String part) {
        return part.length() < 3 || HUNG_ON.matcher(part).matches() || known.test(part) || isKnownWithClitic(part);
    }

    private boolean isKnownWithClitic(String lower) {
        boolean before = PROCLITIC.matcher(lower).matches() && known.test(lower.replaceFirst("^(?:kau|ku)", ""));
        return before || Affixed.of(lower).stream().filter(Affixed::isCliticOnly).anyMatch(form -> known.test(form.root()));
    }

    /** Whether the word is of everyday speech by itself or by its affixes: ngomongin, dimarahin. */
    boolean isSpoken(String lower) {
        if (Lexicon.isSpoken(lower)) {
            return true;
        }
        boolean ending = lower.endsWith("in") && lower.length() > SHORTEST_ROOT + 1;
        return ending && isSaidAs(lower.substring(0, lower.length() - 2)) || isSoundedAlone(lower);
    }

    private boolean isSaidAs(String stem) {
        String active = stem.startsWith("di") || stem.startsWith("ke") ? stem.substring(2) : stem;
        return active.length() >= 3 && known.test(active) || isSoundedAlone(stem);
    }

    /** A prefix of which only the sound is left: nulis, ngirim, nyangka. */
    private boolean isSoundedAlone(String lower) {
        return lower.startsWith("n") && lower.length() >= SHORTEST_ROOT
                && Affixed.of("me" + lower).stream()
                        .anyMatch(form -> form.prefix().equals("me") && form.root().length() >= SHORTEST_ROOT
                                && !form.root().startsWith("n") && known.test(form.root()));
    }

    /** Whether the word is made of a root that is known by affixes that Indonesian puts on new roots every day. */
    boolean isDerived(String lower) {
        return Affixed.of(lower).stream()
                .anyMatch(form -> !form.isBare()
                        && form.root().length() >= SHORTEST_ROOT
                        && known.test(form.root())
                        && form.around(form.root()).equals(lower));
    }
}
