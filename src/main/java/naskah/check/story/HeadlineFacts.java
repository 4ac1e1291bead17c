package naskah.check.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** BRT-12: a number or a name in the headline that the body does not have. */
final class HeadlineFacts implements ArticleRule {
    private static final Map<String, String> NUMERALS = Map.ofEntries(
            Map.entry("dua", "2"), Map.entry("tiga", "3"), Map.entry("empat", "4"), Map.entry("lima", "5"),
            Map.entry("enam", "6"), Map.entry("tujuh", "7"), Map.entry("delapan", "8"), Map.entry("sembilan", "9"),
            Map.entry("sepuluh", "10"), Map.entry("sebelas", "11"), Map.entry("seratus", "100"), Map.entry("seribu", "1000"));
    private static final Set<String> SCALES = Set.of("ribu", "juta", "miliar", "triliun", "belas", "puluh", "ratus");
    private static final int LONG_ENOUGH = 4;

    @Override
    public About about() {
        return new About("BRT-12", Weight.WARNING, "internal");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "judul: Banjir di Demak, Lima Warga Tewas\nBanjir di Demak menewaskan empat warga, kata Rina Kartika.",
                        "judul: Wali Kota Budi Santoso buka rapat\nRapat dibuka Wali Kota Rina Kartika, kata panitia."),
                List.of(
                        "judul: Banjir di Demak, 5 Warga Tewas\nBanjir di Demak menewaskan lima warga.",
                        "judul: 7 Cara Menyimpan Beras\nBeras disimpan di tempat kering.",
                        "judul: Wali Kota Rina Kartika buka rapat\nRapat dibuka Wali Kota Rina Kartika."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Optional<Reading> headline = copy.headline();
        if (headline.isEmpty() || copy.running().isEmpty()) {
            return Stream.of();
        }
        Set<String> body = BodyWords.of(copy);
        Set<String> numbers = new HashSet<>();
        body.forEach(word -> number(word).ifPresent(numbers::add));
        return Stream.concat(numbers(headline.get(), numbers), names(headline.get(), body));
    }

    private static Stream<Spot> numbers(Reading headline, Set<String> body) {
        List<Token> tokens = headline.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> number(tokens.get(i).lower()).filter(number -> !body.contains(number)).isPresent())
                .filter(i -> !isListed(tokens, i) && !isPartOfNumeral(tokens, i))
                .mapToObj(i -> new Spot(headline, Hit.at(tokens.get(i).start(), tokens.get(i).end())));
    }

    /** "7 Cara …", "Ini 5 …": the body is the list that is counted. */
    private static boolean isListed(List<Token> tokens, int i) {
        return i == 0 || tokens.get(i - 1).is("ini") || tokens.get(i - 1).is("berikut") || tokens.get(i - 1).is(":")
                || tokens.get(i - 1).is("dan") || tokens.get(i - 1).is("simak");
    }

    private static boolean isPartOfNumeral(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && SCALES.contains(tokens.get(i + 1).lower())
                || i > 0 && SCALES.contains(tokens.get(i - 1).lower());
    }

    /** A number in digits without its points; nothing for dates, clock times and codes. */
    private static Optional<String> number(String lower) {
        if (NUMERALS.containsKey(lower)) {
            return Optional.of(NUMERALS.get(lower));
        }
        String ordinal = lower.startsWith("ke") ? lower.substring(2).replaceFirst("^-", "") : "";
        if (NUMERALS.containsKey(ordinal) || ordinal.matches("\\d+")) {
            return Optional.of(NUMERALS.getOrDefault(ordinal, ordinal));
        }
        String collective = lower.endsWith("nya") ? lower.substring(0, lower.length() - 3) : "";
        if (collective.startsWith("ke") && NUMERALS.containsKey(collective.substring(2))) {
            return Optional.of(NUMERALS.get(collective.substring(2)));
        }
        return lower.matches("\\d{1,3}(?:\\.\\d{3})*|\\d+|\\d+,\\d+") ? Optional.of(lower.replace(".", "")) : Optional.empty();
    }

    /** People in a headline that is no title case: there only names have capitals. */
    private static Stream<Spot> names(Reading headline, Set<String> body) {
        long words = headline.words().filter(token -> token.text().length() >= LONG_ENOUGH).count();
        long small = headline.words()
                .filter(token -> token.text().length() >= LONG_ENOUGH && !token.isCapitalised())
                .count();
        if (small * 3 < words) {
            return Stream.of();
        }
        return People.in(headline).stream()
                .filter(person -> person.words().stream().noneMatch(word -> body.contains(word.lower())))
                .map(person -> new Spot(headline, Hit.at(person.start(), person.end())));
    }
}
