package naskah.check.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** KON-01: one word in two spacings, hyphenations or inner capitals; the rarer form is marked. */
final class Variants implements ArticleRule {
    private static final Pattern JOINTS = Pattern.compile("[-‑ '’]");
    private static final Set<String> SMALL = Set.of("di", "ke", "per", "se", "dan", "yang", "pun", "para", "si", "sang");
    private static final int SHORTEST = 6;

    /** Pairs and words that are different things: "pada hal itu" is not "padahal". */
    private static final Set<String> DIFFERENT =
            Set.of("padahal", "apalagi", "daripada", "barangkali", "manakala", "bilamana", "sekalipun", "walaupun", "meskipun");

    private record Use(Reading reading, int start, int end, String text, boolean opens, boolean pair) {
        /** What is held to be one form: capitals count only inside a word, not as at the start of a sentence or a name. */
        String form() {
            boolean inner = !text.equals(text.toUpperCase(Locale.ROOT)) && text.matches("\\p{Lu}?[\\p{Ll}]+\\p{Lu}\\p{L}*");
            return inner ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text.toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public About about() {
        return new About("KON-01", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Kerja sama itu luas. Mereka ingin kerja sama lagi di Organisasi Kerjasama Daerah.",
                        "Harga geo-politik naik. Arah geopolitik berubah. Kajian geopolitik terbit."),
                List.of(
                        "Kerja sama itu luas. Mereka ingin kerja sama lagi.",
                        "Ia ke luar negeri. Ia keluar dari rumah.",
                        "Hubungan Indonesia-Malaysia baik. Laga Indonesia Malaysia seru."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Map<String, List<Use>> byKey = new HashMap<>();
        Set<String> several = new LinkedHashSet<>();
        copy.readings().stream()
                .filter(reading -> reading.kind() != Kind.CREDIT)
                .forEach(reading -> read(reading, byKey, several));
        return several.stream()
                .map(byKey::get)
                .filter(uses -> !uses.stream().allMatch(Use::pair))
                .flatMap(Variants::rarer);
    }

    private static void read(Reading reading, Map<String, List<Use>> byKey, Set<String> several) {
        List<Token> tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && !isJoinedNames(token)) {
                enter(reading, token, token, byKey, several);
                if (i + 1 < tokens.size() && isPair(token, tokens.get(i + 1))) {
                    enter(reading, token, tokens.get(i + 1), byKey, several);
                }
            }
        }
    }

    private static boolean isPair(Token first, Token second) {
        boolean names = first.isCapitalised() && second.isCapitalised() && Titles.is(first.lower()) && Titles.is(second.lower());
        return second.isWord() && second.start() == first.end() + 1 && !SMALL.contains(first.lower()) && !names;
    }

    /** "Tiongkok-Kazakhstan": a hyphen between two names says that they belong together. */
    private static boolean isJoinedNames(Token token) {
        return token.isCapitalised() && token.text().matches(".*[-‑]\\p{Lu}.*");
    }

    private static void enter(Reading reading, Token from, Token to, Map<String, List<Use>> byKey, Set<String> several) {
        String text = reading.text().substring(from.start(), to.end());
        String key = key(text);
        if (key.length() < SHORTEST || DIFFERENT.contains(key)) {
            return;
        }
        List<Use> uses = byKey.computeIfAbsent(key, k -> new ArrayList<>(2));
        Use use = new Use(reading, from.start(), to.end(), text, from == reading.tokens().getFirst(), from != to);
        if (!uses.isEmpty() && !uses.getFirst().form().equals(use.form())) {
            several.add(key);
        }
        uses.add(use);
    }

    /** What {@code Collator(id)} at primary strength holds equal, without its cost: letters only, no case, no accents. */
    static String key(String text) {
        String bare = JOINTS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean ascii = bare.chars().allMatch(letter -> letter < 128);
        return ascii ? bare : Normalizer.normalize(bare, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static Stream<Spot> rarer(List<Use> uses) {
        Map<String, Long> counts = uses.stream().collect(Collectors.groupingBy(Use::form, LinkedHashMap::new, Collectors.counting()));
        Map.Entry<String, Long> usual = counts.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry<String, Long>::getValue).thenComparing(entry -> isSettled(entry.getKey())))
                .orElseThrow();
        boolean tie = counts.values().stream().filter(usual.getValue()::equals).count() > 1;
        return uses.stream()
                .filter(use -> !use.form().equals(usual.getKey()) && !use.reading().isEmphasised(use.start()))
                .map(use -> spot(use, usual.getKey(), counts, tie));
    }

    /** On a tie the form that is more often right: a doubled word with its hyphen, any other two words apart. */
    private static boolean isSettled(String form) {
        int hyphen = form.indexOf('-');
        boolean doubled = hyphen > 0 && form.substring(hyphen + 1).equals(form.substring(0, hyphen));
        return doubled || form.contains(" ") && !form.matches("(\\p{L}+) \\1");
    }

    private static Spot spot(Use use, String usual, Map<String, Long> counts, boolean tie) {
        String[] words = {usual, counts.get(use.form()).toString(), counts.get(usual).toString()};
        Hit hit = tie ? Hit.at(use.start(), use.end()) : Hit.at(use.start(), use.end(), cased(use, usual));
        return new Spot(use.reading(), hit.saying(words));
    }

    /** The usual form with the capitals of the place: each word's inside a name, the first one's at the start of a passage. */
    private static String cased(Use use, String usual) {
        if (!Character.isUpperCase(use.text().charAt(0)) || Character.isUpperCase(usual.charAt(0))) {
            return usual;
        }
        String first = usual.substring(0, 1).toUpperCase(Locale.ROOT) + usual.substring(1);
        boolean inName = use.reading().names().stream()
                .anyMatch(name -> name.start() <= use.start() && use.end() <= name.end() && name.words().size() > 1);
        return inName && !use.opens()
                ? Pattern.compile(" (\\p{Ll})").matcher(first).replaceAll(match -> " " + match.group(1).toUpperCase(Locale.ROOT))
                : first;
    }
}
