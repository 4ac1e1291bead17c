package naskah.check.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import naskah.house.Choices.ChinaName;
import naskah.house.Weight;

/** KON-03: a country or city by another name than the house's, or by two names in one article. */
final class HouseToponyms implements ArticleRule {
    private static final Set<String> CHINA = Set.of("tiongkok", "cina", "china");
    private static final Set<String> FOREIGN_AFTER = Set.of(
            "daily", "open", "airlines", "masters", "southern", "eastern", "mobile", "construction", "railway",
            "evergrande", "telecom", "media", "global", "central", "post", "news", "unicom", "petroleum", "national",
            "road", "selatan", "merchants", "minsheng", "life", "town", "state", "harbour", "energy", "labour", "digital");
    private static final Set<String> FOREIGN_BEFORE =
            Set.of("of", "in", "air", "south", "bank", "the", "hainan", "indo", "new", "great", "laut", "ccb", "benteng");
    private static final List<List<String>> DOUBLES = List.of(
            List.of("Kyiv", "Kiev"), List.of("Turki", "Turkiye", "Türkiye"), List.of("Yogyakarta", "Jogjakarta"),
            List.of("Beijing", "Peking"), List.of("Mumbai", "Bombay"), List.of("Kolkata", "Kalkuta"),
            List.of("Yangon", "Rangoon"), List.of("Belarus", "Belarusia"));

    private record Use(Reading reading, Token token) {}

    @Override
    public About about() {
        return new About("KON-03", Weight.WARNING, "house");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Presiden China tiba di Jakarta.", "Delegasi Kyiv tiba. Warga Kiev menunggu. Kyiv tenang."),
                List.of("Presiden Tiongkok tiba di Jakarta.", "Bank of China dan Air China hadir.", "Kawasan Laut China Selatan tenang."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        copy.readings().stream().filter(reading -> reading.kind() != Kind.CREDIT).forEach(reading -> collect(reading, uses));
        if (uses.isEmpty()) {
            return Stream.of();
        }
        Stream<Spot> others = DOUBLES.stream().flatMap(names -> mixed(uses, names));
        return Stream.concat(china(uses, copy.context().choices().china()), others);
    }

    private static void collect(Reading reading, Map<String, List<Use>> uses) {
        List<Token> tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isCapitalised() && isOwnName(reading, tokens, i)) {
                uses.computeIfAbsent(token.lower(), key -> new ArrayList<>()).add(new Use(reading, token));
            }
        }
    }

    private static boolean isOwnName(Reading reading, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean foreign = i > 0 && FOREIGN_BEFORE.contains(tokens.get(i - 1).lower())
                || i + 1 < tokens.size() && FOREIGN_AFTER.contains(tokens.get(i + 1).lower());
        return !foreign && !reading.isQuoted(token.start()) && !reading.isEmphasised(token.start());
    }

    private static Stream<Spot> china(Map<String, List<Use>> uses, ChinaName choice) {
        return switch (choice) {
            case TIONGKOK -> instead(uses, "Tiongkok");
            case CINA -> instead(uses, "Cina");
            case CHINA -> instead(uses, "China");
            case ANY -> mixed(uses, List.of("Tiongkok", "Cina", "China"));
        };
    }

    private static Stream<Spot> instead(Map<String, List<Use>> uses, String name) {
        return CHINA.stream()
                .filter(other -> !other.equals(name.toLowerCase(Locale.ROOT)))
                .flatMap(other -> uses.getOrDefault(other, List.of()).stream())
                .map(use -> spot(use, name));
    }

    private static Stream<Spot> mixed(Map<String, List<Use>> uses, List<String> names) {
        List<String> there = names.stream()
                .filter(name -> uses.containsKey(name.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingInt((String name) -> -uses.get(name.toLowerCase(Locale.ROOT)).size()))
                .toList();
        return there.stream()
                .skip(1)
                .flatMap(other -> uses.get(other.toLowerCase(Locale.ROOT)).stream())
                .map(use -> spot(use, there.getFirst()));
    }

    private static Spot spot(Use use, String name) {
        return new Spot(use.reading(), Hit.at(use.token().start(), use.token().end(), name).saying(name));
    }
}
