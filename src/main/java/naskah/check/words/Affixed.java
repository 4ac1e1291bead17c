package naskah.check.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way to read a word as prefix, root and suffixes; {@link #around} writes the same affixes around another root.
 *
 * @param prefix the prefix without the sound that the root gives it: "me", "pe", "di", "memper", or nothing
 * @param nasal  whether the prefix takes such a sound: mem-, men-, meng-, meny-
 */
record Affixed(String prefix, boolean nasal, String root, String suffix) {
    private static final Set<String> SUFFIXES = suffixes();
    private static final Pattern CLITICS = Pattern.compile("(?:nya|ku|mu)?(?:lah|kah|pun)?");
    private static final Pattern ONE_SYLLABLE = Pattern.compile("[bcdfghjkpqstvxz][^aeiou]*[aeiou][^aeiou]*");
    private static final List<String> PLAIN = List.of(
            "", "di", "ter", "ber", "be", "se", "ke", "per", "diper", "memper", "pemer", "ku", "kau", "keber", "seper",
            "antar", "pasca", "pra", "non", "anti", "swa", "sub");
    private static final List<String> NASAL = List.of("me", "pe", "seme", "sepe", "keme", "kepe", "dipe");
    private static final List<String> SOUNDS = List.of("", "m", "n", "ng", "ny", "nge");
    private static final int SHORTEST = 3;

    /** Every way to read the word, without suffixes first. */
    static List<Affixed> of(String word) {
        List<Affixed> all = new ArrayList<>();
        for (int cut : cuts(word)) {
            String stem = word.substring(0, cut);
            String suffix = word.substring(cut);
            for (String prefix : PLAIN) {
                if (stem.startsWith(prefix) && stem.length() - prefix.length() >= SHORTEST) {
                    all.add(new Affixed(prefix, false, stem.substring(prefix.length()), suffix));
                }
            }
            addNasal(stem, suffix, all);
        }
        return all;
    }

    /** Where suffixes may begin, the word's end included. */
    private static List<Integer> cuts(String word) {
        List<Integer> cuts = new ArrayList<>();
        cuts.add(word.length());
        for (int at = word.length() - 1; at >= SHORTEST && at >= word.length() - 9; at--) {
            if (SUFFIXES.contains(word.substring(at))) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    private static void addNasal(String stem, String suffix, List<Affixed> all) {
        for (String prefix : NASAL) {
            for (String sound : SOUNDS) {
                int at = prefix.length() + sound.length();
                if (stem.length() - at >= SHORTEST && goesWith(sound, stem.charAt(at)) && stem.startsWith(prefix) && stem.startsWith(sound, prefix.length())) {
                    String rest = stem.substring(at);
                    boolean vowel = "aeiou".indexOf(rest.charAt(0)) >= 0;
                    if (!vowel || sound.equals("ng")) {
                        all.add(new Affixed(prefix, true, rest, suffix));
                    }
                    if (vowel) {
                        dissolvedBy(sound).ifPresent(first -> all.add(new Affixed(prefix, true, first + rest, suffix)));
                    }
                }
            }
        }
    }

    /** Whether the prefix takes the sound before this letter, kept or about to be dissolved: men- before g is no prefix. */
    private static boolean goesWith(String sound, char next) {
        boolean vowel = "aeiou".indexOf(next) >= 0;
        return switch (sound) {
            case "m" -> vowel || "bpfvlr".indexOf(next) >= 0;
            case "n" -> vowel || "cdjtszr".indexOf(next) >= 0;
            case "ng" -> vowel || "ghkqlr".indexOf(next) >= 0;
            case "ny" -> vowel;
            default -> !vowel;
        };
    }

    private static Optional<String> dissolvedBy(String sound) {
        return Optional.ofNullable(Map.of("m", "p", "n", "t", "ng", "k", "ny", "s").get(sound));
    }

    private static Set<String> suffixes() {
        Set<String> all = new HashSet<>();
        for (String derivation : List.of("", "kan", "an", "i")) {
            for (String owner : List.of("", "nya", "ku", "mu")) {
                for (String particle : List.of("", "lah", "kah", "pun")) {
                    all.add(derivation + owner + particle);
                }
            }
        }
        all.remove("");
        return Set.copyOf(all);
    }

    boolean isBare() {
        return prefix.isEmpty() && suffix.isEmpty();
    }

    /** Without prefix and derivation: only what may hang on any word. */
    boolean isCliticOnly() {
        return prefix.isEmpty() && CLITICS.matcher(suffix).matches();
    }

    /** The affixes around another root, its first sound dissolved as the language asks. */
    String around(String other) {
        if (nasal) {
            return prefix + nasalised(other) + suffix;
        }
        boolean doubled = prefix.endsWith("ber") && other.startsWith("r");
        return (doubled ? prefix.substring(0, prefix.length() - 1) : prefix) + other + suffix;
    }

    /** The root with the sound before it: pengaruhi, mengaruhi; praktikkan, mpraktikkan. */
    static String nasalised(String root) {
        if (root.length() < 2) {
            return root;
        }
        boolean cluster = "aeiou".indexOf(root.charAt(1)) < 0;
        if (ONE_SYLLABLE.matcher(root).matches()) {
            return "nge" + root;
        }
        String rest = root.substring(1);
        return switch (root.charAt(0)) {
            case 'a', 'e', 'i', 'o', 'u', 'g', 'h' -> "ng" + root;
            case 'k' -> root.startsWith("kh") || cluster ? "ng" + root : "ng" + rest;
            case 'p' -> cluster ? "m" + root : "m" + rest;
            case 't' -> cluster ? "n" + root : "n" + rest;
            case 's' -> cluster ? "n" + root : "ny" + rest;
            case 'b', 'f', 'v' -> "m" + root;
            case 'c', 'd', 'j', 'z' -> "n" + root;
            default -> root;
        };
    }
}
