package naskah.check.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.check.text.Token;

/** The words of names in some readings, each with where it stands and which words of a name stand beside it. */
final class NameWords {
    private static final int SHORTEST = 5;

    /** One word of a name; {@code company} are the other words of the same run that name no post or place. */
    record Use(Reading reading, Token token, Set<String> company) {}

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    static NameWords of(Stream<Reading> readings) {
        NameWords all = new NameWords();
        readings.forEach(all::read);
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

    private void read(Reading reading) {
        for (Name name : reading.names()) {
            List<Token> words = name.words();
            for (int i = name.opens() && words.size() == 1 ? 1 : 0; i < words.size(); i++) {
                Token token = words.get(i);
                if (token.text().length() >= SHORTEST && !token.isAllCapitals() && !Titles.is(token.lower())) {
                    uses.computeIfAbsent(token.lower(), key -> new ArrayList<>()).add(new Use(reading, token, company(words, token)));
                }
            }
        }
    }

    private static Set<String> company(List<Token> words, Token token) {
        return words.stream()
                .filter(other -> other != token && other.text().length() > 1 && !Titles.is(other.lower()))
                .map(Token::lower)
                .collect(Collectors.toSet());
    }
}
