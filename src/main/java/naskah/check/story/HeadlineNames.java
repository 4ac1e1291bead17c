package naskah.check.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.Copy;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Gazetteer;

/** Finds the names of a headline that the body does not have: of people, and of places behind "di", "ke", "dari". */
final class HeadlineNames {
    private static final int LONG_ENOUGH = 4;
    private static final Set<String> WHERE = Set.of("di", "ke", "dari");
    private static final Pattern AFFIXED = Pattern.compile("(?:di|me|ber|ter|se).*|.*(?:kan|i|nya)");
    private static final Set<String> CHINA = Set.of("china", "cina", "tiongkok");
    private static final Gazetteer PLACES = Gazetteer.standard();
    private static final Set<String> PREFIXES = Set.of("me", "di", "pe", "be", "te", "ke", "se");

    private final Copy copy;
    private final Reading headline;
    private final Set<String> body;

    private HeadlineNames(Copy copy, Reading headline) {
        this.copy = copy;
        this.headline = headline;
        body = new HashSet<>(BodyWords.of(copy));
        body.addAll(List.of(copy.article().dateline().place().toLowerCase(Locale.ROOT).split(" ")));
    }

    static Stream<Spot> in(Copy copy, Reading headline) {
        HeadlineNames names = new HeadlineNames(copy, headline);
        return (names.isTitleCase() ? names.inTitleCase() : names.inSentenceCase()).distinct();
    }

    /** With capitals on most words they say nothing about names. */
    private boolean isTitleCase() {
        long words = headline.words().filter(token -> token.text().length() >= LONG_ENOUGH).count();
        long small = headline.words()
                .filter(token -> token.text().length() >= LONG_ENOUGH && !token.isCapitalised())
                .count();
        return small * 3 < words;
    }

    private Stream<Spot> inSentenceCase() {
        Stream<Spot> people = headline.names().stream()
                .map(HeadlineNames::bare)
                .filter(words -> !words.isEmpty() && words.stream().noneMatch(word -> isThere(word)))
                .filter(words -> words.size() > 1 || isName(words.getFirst()))
                .map(words -> spot(words.getFirst(), words.getLast()));
        return Stream.concat(people, places());
    }

    /** The words of a run that name no post or place; without its first where any word has a capital. */
    private static List<Token> bare(Name name) {
        List<Token> words = name.words().stream()
                .filter(word -> !Titles.is(word.lower()) && !word.isAllCapitals() && word.isWord())
                .toList();
        return name.opens() && words.size() == 1 ? List.of() : words;
    }

    private Stream<Spot> inTitleCase() {
        List<Token> tokens = headline.tokens();
        Stream<Spot> alike = IntStream.range(1, tokens.size())
                .filter(i -> isName(tokens.get(i)) && !isThere(tokens.get(i)) && isOfOther(tokens, i))
                .mapToObj(i -> spot(tokens.get(i), tokens.get(i)));
        Stream<Spot> holders = IntStream.range(0, tokens.size()).boxed().flatMap(i -> holder(tokens, i));
        return Stream.of(alike, holders, places()).flatMap(spots -> spots);
    }

    /** Two words behind a post, "Wali Kota Budi Santoso", of which the dictionary knows one at most. */
    private Stream<Spot> holder(List<Token> tokens, int i) {
        boolean post = i > 0 && isPost(tokens, i - 1) && !Titles.isPlace(tokens.get(i).lower()) && !CHINA.contains(tokens.get(i).lower()) && isName(tokens.get(i)) && !isThere(tokens.get(i));
        boolean more = i + 1 < tokens.size() && isName(tokens.get(i + 1)) && !isThere(tokens.get(i + 1));
        if (!post) {
            return Stream.of();
        }
        if (more && isUnknown(tokens.get(i + 1))) {
            return Stream.of(spot(tokens.get(i), tokens.get(i + 1)));
        }
        return isUnknown(tokens.get(i)) ? Stream.of(spot(tokens.get(i), tokens.get(i))) : Stream.of();
    }

    /** A word that heads a post, or the last word of one: "Wali Kota", "Menteri Pertanian". */
    private static boolean isPost(List<Token> tokens, int i) {
        return Titles.isHead(tokens.get(i).lower())
                || Titles.is(tokens.get(i).lower()) && i > 0 && Titles.isHead(tokens.get(i - 1).lower());
    }

    private static boolean isName(Token token) {
        return token.isCapitalised()
                && token.text().length() >= LONG_ENOUGH
                && !token.isAllCapitals()
                && token.lower().chars().allMatch(Character::isLetter)
                && !Titles.is(token.lower());
    }

    /** Only a dictionary tells a name from a verb here, and not from one with affixes. */
    private boolean isUnknown(Token token) {
        return !AFFIXED.matcher(token.lower()).matches()
                && copy.context().spelling().isPresent()
                && !copy.context().knows(token.lower());
    }

    /** Nearly a word of the body's names, behind another word of them: "Murat Nurtieu" where the body has "Murat Nurtleu". */
    private boolean isOfOther(List<Token> tokens, int i) {
        return i > 0
                && BodyNames.of(copy).goesOn(tokens.get(i - 1).lower())
                && BodyNames.of(copy).words().stream().anyMatch(word -> Alike.are(word, tokens.get(i).lower()));
    }

    private boolean isThere(Token token) {
        String lower = token.lower();
        String tail = lower.substring(1);
        return body.contains(lower)
                || tail.length() > 2
                        && body.stream().anyMatch(word -> word.length() > lower.length()
                                && (word.startsWith(lower) || word.contains(tail) && PREFIXES.contains(word.substring(0, 2))));
    }

    private Stream<Spot> places() {
        List<Token> tokens = headline.tokens();
        return IntStream.range(1, tokens.size())
                .filter(i -> WHERE.contains(tokens.get(i - 1).lower()) && tokens.get(i).isCapitalised())
                .filter(i -> PLACES.find(tokens.get(i).text()).isPresent() && tokens.get(i).text().length() >= LONG_ENOUGH)
                .filter(i -> !isThere(tokens.get(i)) && !isKnownByRegion(tokens.get(i)))
                .filter(i -> body.stream().noneMatch(word -> Alike.are(word, tokens.get(i).lower())))
                .mapToObj(i -> spot(tokens.get(i), tokens.get(i)));
    }

    /** "di Indonesia" needs no second mention in the country itself, nor does the capital. */
    private static boolean isKnownByRegion(Token token) {
        return Set.of("indonesia", "jakarta", "jawa", "amerika", "eropa", "asia").contains(token.lower());
    }

    private Spot spot(Token first, Token last) {
        return new Spot(headline, Hit.at(first.start(), last.end()));
    }
}
