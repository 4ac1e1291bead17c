package naskah.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How strictly, and in which of the permitted ways, a house wants its Indonesian.
 *
 * @param weights the rules that the house weighs otherwise than usual, by id
 * @param rates   exchange rates as noted, for checking conversions
 * @param words   the house dictionary, in lower case as the check compares
 * @param pardons what the house lets stand
 */
public record Style(
        Choices choices, Map<String, Weight> weights, List<Rate> rates, Set<String> words, Set<Pardon> pardons) {
    private static final Locale INDONESIAN = Locale.of("id");

    public static final Style STANDARD = new Style(Choices.STANDARD, Map.of(), List.of(), Set.of(), Set.of());

    public Style {
        Objects.requireNonNull(choices);
        weights = Map.copyOf(weights);
        rates = List.copyOf(rates);
        words = words.stream().map(word -> word.toLowerCase(INDONESIAN)).collect(Collectors.toUnmodifiableSet());
        pardons = Set.copyOf(pardons);
    }

    public Style withChoices(Choices other) {
        return new Style(other, weights, rates, words, pardons);
    }

    public Style withWeight(String rule, Weight weight) {
        Map<String, Weight> next = new HashMap<>(weights);
        next.put(rule, weight);
        return withWeights(next);
    }

    public Style withWeights(Map<String, Weight> other) {
        return new Style(choices, other, rates, words, pardons);
    }

    public Style withRates(List<Rate> other) {
        return new Style(choices, weights, other, words, pardons);
    }

    public Style withWords(Set<String> other) {
        return new Style(choices, weights, rates, other, pardons);
    }

    public Style withRate(Rate rate) {
        List<Rate> next = new ArrayList<>(rates);
        next.add(rate);
        return withRates(next);
    }

    public Style withWord(String word) {
        Set<String> next = new HashSet<>(words);
        next.add(word);
        return withWords(next);
    }

    public Style withPardon(Pardon pardon) {
        Set<Pardon> next = new HashSet<>(pardons);
        next.add(pardon);
        return withPardons(next);
    }

    public Style withPardons(Set<Pardon> other) {
        return new Style(choices, weights, rates, words, other);
    }
}
