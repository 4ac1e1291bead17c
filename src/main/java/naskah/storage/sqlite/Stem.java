package naskah.storage.sqlite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings an Indonesian word to its root by cutting affixes (Tata Bahasa Baku Bahasa Indonesia, on word formation).
 *
 * <p>Where the letters do not tell what belongs to the root there are several candidates (mengirim: kirim, irim); all
 * are given, and a question finds what shares one with it. Words that only look affixed are listed in {@link Roots}.
 */
final class Stem {
    private static final String VOWELS = "aiueo";
    /** Words follow Zipf's law: a few thousand of them are nearly all that is ever asked. */
    private static final int REMEMBERED = 30_000;

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private Stem() {}

    /** The possible roots; the word itself when nothing can be cut. */
    static Set<String> of(String word) {
        Set<String> known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        Set<String> roots = isIndonesian(word) ? roots(word) : Set.of(word);
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(word, roots);
        }
        return roots;
    }

    private static Set<String> roots(String word) {
        String bare = withoutParticle(word);
        if (Roots.isRoot(bare)) {
            return Set.of(bare);
        }
        Set<String> roots = new LinkedHashSet<>();
        for (String form : Prefixes.cut(bare)) {
            roots.addAll(withoutSuffix(form, affix(bare, form)));
        }
        return roots;
    }

    /** What stood before the root decides which suffix may stand behind it. */
    enum Before {
        NOTHING,
        /** ke-, pe- and per- make nouns, with -an and never with -kan. */
        NOUN,
        VERB
    }

    static Set<String> withoutSuffix(String word, Before before) {
        if (Roots.isRoot(word)) {
            return Set.of(word);
        }
        if (word.endsWith("an") && isWord(cut(word, 2))) {
            boolean kan = word.endsWith("kan") && before != Before.NOUN && isWord(cut(word, 3));
            return kan ? kanOrAn(word, before) : Set.of(cut(word, 2));
        }
        if (before == Before.NOTHING || !word.endsWith("i") || !isWord(cut(word, 1))) {
            return Set.of(word);
        }
        // -si is the end of many loanwords (organisasi) and of a few verbs (mengawasi)
        return word.endsWith("si") && !Roots.isRoot(cut(word, 1)) ? both(word, cut(word, 1)) : Set.of(cut(word, 1));
    }

    /** Roots of fewer than four letters or two syllables are rare; what looks like one is mostly part of another. */
    static boolean isWord(String form) {
        return form.length() >= 4 && form.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() >= 2
                || Roots.isRoot(form);
    }

    static boolean isRootWithSuffix(String form, Before before) {
        return withoutSuffix(form, before).stream().anyMatch(Roots::isRoot);
    }

    static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    static Set<String> both(String one, String other) {
        return new LinkedHashSet<>(List.of(one, other));
    }

    static Before affix(String word, String form) {
        if (form.equals(word)) {
            return Before.NOTHING;
        }
        return word.startsWith("ke") || word.startsWith("pe") ? Before.NOUN : Before.VERB;
    }

    private static Set<String> kanOrAn(String word, Before before) {
        if (Roots.isRoot(cut(word, 2))) {
            return Set.of(cut(word, 2));
        }
        boolean certain = before == Before.VERB || Roots.isRoot(cut(word, 3));
        return certain ? Set.of(cut(word, 3)) : both(cut(word, 3), cut(word, 2));
    }

    private static boolean isIndonesian(String word) {
        return word.length() > 4 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String withoutParticle(String word) {
        boolean possessive = word.endsWith("nya") && !word.endsWith("tanya") && !word.endsWith("punya");
        boolean particle = possessive || word.endsWith("pun");
        return particle && isWord(cut(word, 3)) && !Roots.isRoot(word) ? cut(word, 3) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
