package naskah.storage.sqlite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import naskah.storage.sqlite.Stem.Before;

/** Cuts the prefixes of Indonesian; meN- and peN- swallow p, t, k or s of the root, which has to be guessed back. */
final class Prefixes {
    /** What may stand before any root; be-, pe-, se- and ke- begin too many other words. */
    private static final List<String> CLOSED = List.of("ber", "per", "ter", "di");

    private Prefixes() {}

    /** The forms under all prefixes: memper-, diper-, keber- and the like are two, one after the other. */
    static Set<String> cut(String word) {
        Set<String> all = new LinkedHashSet<>();
        for (String form : one(word)) {
            Before before = Stem.affix(word, form);
            boolean another = before != Before.NOTHING
                    && !Stem.isRootWithSuffix(form, before)
                    && (form.startsWith("per") || form.startsWith("ber") || form.startsWith("ter"));
            all.addAll(another ? one(form) : Set.of(form));
        }
        return all;
    }

    private static Set<String> one(String word) {
        if (Stem.isRootWithSuffix(word, Before.NOTHING)) {
            return Set.of(word);
        }
        boolean nasal = word.startsWith("me") || word.startsWith("pe");
        Set<String> forms = nasal ? nasal(word, word.substring(2)) : Set.of();
        return forms.isEmpty() ? Set.of(plain(word)) : forms;
    }

    private static Set<String> nasal(String word, String rest) {
        Before before = word.startsWith("pe") ? Before.NOUN : Before.VERB;
        if (rest.startsWith("ny")) {
            boolean own = Stem.isRootWithSuffix(rest, before);
            return kept(own ? rest : "s" + rest.substring(2));
        }
        if (rest.startsWith("ng")) {
            String root = rest.substring(2);
            return Stem.isVowel(root, 0) ? either(root, "k" + root, before) : kept(root);
        }
        if (rest.startsWith("m") || rest.startsWith("n")) {
            String root = rest.substring(1);
            String swallowed = (rest.charAt(0) == 'm' ? "p" : "t") + root;
            return Stem.isVowel(root, 0) ? either(rest, swallowed, before) : kept(root);
        }
        if (rest.startsWith("r") && before == Before.NOUN) {
            return Stem.isVowel(rest, 1) ? either(rest.substring(1), rest, before) : Set.of();
        }
        return rest.startsWith("l") || rest.startsWith("w") || rest.startsWith("y") || rest.startsWith("r")
                ? kept(rest)
                : Set.of();
    }

    /** Both, or the one that is known to be a root. */
    private static Set<String> either(String one, String other, Before before) {
        if (!Stem.isWord(one)) {
            return kept(other);
        }
        if (Stem.isRootWithSuffix(one, before)) {
            return Set.of(one);
        }
        return Stem.isRootWithSuffix(other, before) || !Stem.isWord(other) ? Set.of(other) : Stem.both(one, other);
    }

    private static Set<String> kept(String form) {
        return Stem.isWord(form) ? Set.of(form) : Set.of();
    }

    private static String plain(String word) {
        for (String prefix : CLOSED) {
            if (word.startsWith(prefix) && Stem.isWord(word.substring(prefix.length()))) {
                return word.substring(prefix.length());
            }
        }
        if (word.startsWith("ke") && word.endsWith("an") && Stem.isWord(word.substring(2, word.length() - 2))) {
            return word.substring(2);
        }
        boolean open = Stream.of("be", "pe", "se", "ke").anyMatch(word::startsWith);
        return open && Stem.isRootWithSuffix(word.substring(2), Before.NOUN) ? word.substring(2) : word;
    }
}
