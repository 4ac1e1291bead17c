package naskah.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import naskah.check.Context;
import naskah.check.spelling.Spelling;

/** Tells what a word is that the dictionary may not know. For one check; what it asks the dictionary is remembered there. */
final class WordJudge {
    private static final Pattern LETTERS = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiou]+");
    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final Wordlore lore;
    private final Spelling spelling;

    /** What a word is taken for, from plainly right on. */
    enum Verdict {
        KNOWN,
        /** Everyday speech: nonton, dimarahin. */
        SPOKEN,
        /** Made of a known root by affixes that go with it. */
        DERIVED,
        /** Nothing can be told of it. */
        STRANGE,
        /** One stroke away from a word that must have been meant. */
        SLIP,
        FOREIGN
    }

    /** @param meant what may have been meant, where that can be told */
    record Judged(Verdict verdict, Optional<String> meant) {
        static Judged as(Verdict verdict) {
            return new Judged(verdict, Optional.empty());
        }
    }

    WordJudge(Context context, Spelling spelling) {
        lore = new Wordlore(context);
        this.spelling = spelling;
    }

    Judged of(String lower) {
        if (lore.isKnown(lower)) {
            return Judged.as(Lexicon.isForeign(lower) ? Verdict.FOREIGN : Verdict.KNOWN);
        }
        if (Lexicon.isForeign(lower) || !LETTERS.matcher(lower).matches()) {
            return Judged.as(Verdict.FOREIGN);
        }
        if (lower.length() < SHORTEST) {
            return FrequentWords.meant(lower).map(word -> new Judged(Verdict.SLIP, Optional.of(word))).orElse(Judged.as(Verdict.KNOWN));
        }
        if (NO_VOWEL.matcher(lower).matches()) {
            return Judged.as(Verdict.KNOWN);
        }
        if (lore.isSpoken(lower)) {
            return Judged.as(Verdict.SPOKEN);
        }
        return lower.indexOf('-') > 0 ? repeated(lower.split("-")) : unknown(lower);
    }

    /** The parts one by one: what is worst among them is said of the whole. */
    private Judged repeated(String[] parts) {
        List<String> meant = new ArrayList<>();
        Verdict worst = Verdict.KNOWN;
        for (String part : parts) {
            Judged judged = of(part);
            worst = judged.verdict().compareTo(worst) > 0 ? judged.verdict() : worst;
            meant.add(judged.meant().orElse(part));
        }
        return worst == Verdict.SLIP ? new Judged(worst, Optional.of(String.join("-", meant))) : Judged.as(worst);
    }

    private Judged unknown(String lower) {
        Optional<String> frequent = FrequentWords.meant(lower);
        boolean derived = lore.isDerived(lower);
        if (frequent.isPresent() && !derived) {
            return new Judged(Verdict.SLIP, frequent);
        }
        if (derived) {
            return new Judged(Verdict.DERIVED, frequent);
        }
        Optional<String> near = lower.length() < LONG ? Optional.empty() : withoutLostN(lower).or(() -> spelling.nearest(lower));
        if (near.isPresent()) {
            return new Judged(Lexicon.isForeignFormOf(lower, near.get()) ? Verdict.FOREIGN : Verdict.SLIP, near);
        }
        return Judged.as(Lexicon.looksForeign(lower) ? Verdict.FOREIGN : Verdict.STRANGE);
    }

    /** "sambutanya" for sambutannya. */
    private Optional<String> withoutLostN(String lower) {
        return lower.endsWith("anya")
                ? Optional.of(lower.substring(0, lower.length() - 3) + "nnya").filter(lore::isKnown)
                : Optional.empty();
    }
}
