package naskah.check.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.check.text.Token;

/** The words of names in some readings, each with where it stands and which words of a name stand beside it. */
final class NameWords {
    private static final int SHORTEST = 4;
    private static final Set<String> LEADS = Set.of(
            "bagi", "saat", "ketika", "namun", "tetapi", "setelah", "sebelum", "sementara", "karena", "jika", "selain", "bersama",
            "dengan", "untuk", "oleh", "dari", "kepada", "pada", "di", "ke", "dan", "lalu", "kemudian", "sebelumnya");

    /** One word of a name; {@code company} are the other words of the same run that name no post or place. */
    record Use(Reading reading, Token token, Set<String> company) {}

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    /** @param opens which word is a name where it begins a sentence alone, as any word might */
    static NameWords of(Stream<Reading> readings, Predicate<Token> opens) {
        NameWords all = new NameWords();
        readings.forEach(reading -> all.read(reading, opens));
        return all;
    }

    Set<String> words() {
        return uses.keySet();
    }

    List<Use> of(String word) {
        return uses.getOrDefault(word, List.of());
    }

    Set<String> company(String word) {
        return of(word).stream().flatMap(use -> use.company().stream()).collect(Collectors.toSet());
    }

    /** Whether the word never stands beside another word of a name. */
    boolean isAlone(String word) {
        return of(word).stream().allMatch(use -> use.company().isEmpty());
    }

    private void read(Reading reading, Predicate<Token> opens) {
        for (Name name : reading.names()) {
            List<Token> words = name.words();
            boolean unsure = name.opens() && words.size() == 1;
            for (Token token : words) {
                if (isNameWord(token) && (!unsure || speaks(reading, token) || opens.test(token))) {
                    uses.computeIfAbsent(token.lower(), key -> new ArrayList<>()).add(new Use(reading, token, company(name, token)));
                }
            }
        }
    }

    private static boolean isNameWord(Token token) {
        return token.text().length() >= SHORTEST
                && token.text().chars().noneMatch(Character::isDigit)
                && !token.isAllCapitals()
                && !Titles.is(token.lower());
    }

    /** "Nurtleu mengatakan": whoever speaks has a name. */
    private static boolean speaks(Reading reading, Token token) {
        return reading.tokens().stream()
                .filter(next -> next.start() > token.start())
                .limit(2)
                .anyMatch(next -> Speech.isOfSpeech(next.lower()) && !next.is("menurut"));
    }

    /** The first word of a sentence is no company where it only leads to the name: "Menurut Nurtleu". */
    private static Set<String> company(Name name, Token token) {
        Token first = name.words().getFirst();
        boolean leads = name.opens() && (Speech.isOfSpeech(first.lower()) || LEADS.contains(first.lower()));
        return name.words().stream()
                .filter(other -> other != token && other.text().length() > 1 && !Titles.is(other.lower()))
                .filter(other -> !(leads && other == first))
                .map(Token::lower)
                .collect(Collectors.toSet());
    }
}
