package naskah.check.forms;

import java.util.List;
import java.util.Optional;
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

/** ULG-01: a word for many before a doubled noun. */
final class PluralTwice implements PassageRule {
    private static final Set<String> MANY = Set.of("banyak", "para", "beberapa", "sejumlah", "berbagai");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{javaLowerCase}{3,})[-‑]\\1");

    /** Two groups that the word for many holds together, "banyak anak-anak dan ibu-ibu", are named by their doubled words. */
    private static final Pattern LISTED =
            Pattern.compile("(?:,| (?:dan|atau|serta|maupun)) (\\p{javaLowerCase}{3,})[-‑]\\1(?!\\p{L})");

    /** Doubled by nature, or telling how, not how many. */
    private static final Set<String> WHOLE = WordLists.set("ulang-utuh");

    @Override
    public About about() {
        return new About("ULG-01", Weight.WARNING, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Banyak negara-negara mendukung usul itu.",
                        "Para siswa-siswa berkumpul di lapangan."),
                List.of(
                        "Banyak negara mendukung usul itu.",
                        "Para laki-laki berkumpul di lapangan.",
                        "Beberapa undang-undang direvisi.",
                        "Banyak rata-rata harian yang keliru."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = reading.tokens();
        return IntStream.range(1, tokens.size())
                .filter(at -> MANY.contains(tokens.get(at - 1).lower()))
                .mapToObj(tokens::get)
                .flatMap(noun -> hit(reading, noun).stream());
    }

    /** People may say it; in their own words it is only noted. */
    private static Optional<Hit> hit(Reading reading, Token noun) {
        Matcher doubled = DOUBLED.matcher(noun.text());
        if (!doubled.matches() || WHOLE.contains(doubled.group(1)) || isListed(reading.text(), noun.end())) {
            return Optional.empty();
        }
        Hit hit = Hit.at(noun.start(), noun.end(), doubled.group(1)).saying(doubled.group(1));
        return Optional.of(reading.isQuoted(noun.start()) ? hit.atMost(Weight.NOTE) : hit);
    }

    private static boolean isListed(String text, int end) {
        return LISTED.matcher(text).region(end, text.length()).lookingAt();
    }
}
