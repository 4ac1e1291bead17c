package naskah.check.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.check.text.Token;

/** Finds lines of the table in a row of tokens: one look-up a token, the longest line first. */
final class Pairs {
    private final Map<String, List<Pair>> byFirst = new HashMap<>();

    /** A line of the table and the tokens in which it stands, {@code last} inclusive. */
    record Found(Pair pair, int first, int last) {}

    Pairs(Stream<Pair> pairs) {
        pairs.forEach(pair -> byFirst.computeIfAbsent(pair.wrong().getFirst(), first -> new ArrayList<>()).add(pair));
        byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Pair pair) -> pair.wrong().size()).reversed()));
    }

    /** The line that begins with the token as it is written, only spaces between its words. */
    Optional<Found> at(List<Token> tokens, int index) {
        for (Pair pair : byFirst.getOrDefault(plain(tokens.get(index).lower()), List.of())) {
            int last = index + pair.wrong().size() - 1;
            if (last < tokens.size() && stands(pair, tokens, index)) {
                return Optional.of(new Found(pair, index, last));
            }
        }
        return Optional.empty();
    }

    /** The line for one word. */
    Optional<Pair> oneWord(String lower) {
        return byFirst.getOrDefault(plain(lower), List.of()).stream().filter(Pair::isOneWord).findFirst();
    }

    private static boolean stands(Pair pair, List<Token> tokens, int index) {
        for (int i = 1; i < pair.wrong().size(); i++) {
            Token token = tokens.get(index + i);
            boolean beside = token.start() - tokens.get(index + i - 1).end() == 1;
            if (!beside || !plain(token.lower()).equals(pair.wrong().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String lower) {
        return lower.indexOf('’') < 0 ? lower : lower.replace('’', '\'');
    }
}
