package naskah.check.forms;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.check.text.WordLists;
import naskah.house.Weight;

/** ULG-02: a doubled word written with a 2 or with a space instead of its hyphen. */
final class ReduplicationUnhyphenated implements PassageRule {
    private static final Pattern TWO = Pattern.compile("(\\p{L}\\p{javaLowerCase}{2,})2(nya|an|lah|kah)?");
    private static final Set<String> NOUNS = WordLists.set("ulang-spasi");

    /** Of a word with a prefix only the root may be doubled ("bersama-sama"), so nothing is suggested. */
    private static final Pattern PREFIXED = Pattern.compile("(?i)(?:ber|ter|me[mn]|ke|se|pe[mnr]|di)\\p{L}{4,}");

    @Override
    public About about() {
        return new About("ULG-02", Weight.ERROR, "EYD V (2022) KB02a");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Pemimpin negara2 itu bertemu.",
                        "Anak anak bermain di taman."),
                List.of(
                        "Pemimpin negara-negara itu bertemu.",
                        "Kadar CO2 naik di lahan seluas 20 km2.",
                        "Ia menyerahkan anak itu kepada orang tua."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = reading.tokens();
        return Stream.concat(
                reading.words().filter(word -> isPlain(reading, word)).flatMap(ReduplicationUnhyphenated::shorthand),
                IntStream.range(1, tokens.size())
                        .filter(at -> isPair(tokens.get(at - 1), tokens.get(at)))
                        .mapToObj(at -> spaced(tokens.get(at - 1), tokens.get(at))));
    }

    private static boolean isPlain(Reading reading, Token word) {
        return !word.isCapitalised() || reading.startsSentence(word);
    }

    private static Stream<Hit> shorthand(Token word) {
        Matcher two = TWO.matcher(word.text());
        if (!two.matches()) {
            return Stream.empty();
        }
        String tail = two.group(2) == null ? "" : two.group(2);
        String right = two.group(1) + "-" + two.group(1).toLowerCase(Locale.ROOT) + tail;
        boolean safe = !PREFIXED.matcher(two.group(1)).matches();
        Hit hit = safe ? Hit.at(word.start(), word.end(), right) : Hit.at(word.start(), word.end());
        return Stream.of(hit.saying(right));
    }

    private static boolean isPair(Token first, Token second) {
        return NOUNS.contains(first.lower())
                && second.text().equals(first.lower())
                && second.start() - first.end() == 1;
    }

    private static Hit spaced(Token first, Token second) {
        String right = first.text() + "-" + second.text();
        return Hit.at(first.start(), second.end(), right).saying(right);
    }
}
