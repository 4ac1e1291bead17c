package naskah.check.sentences;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** SPS-01: a space before a mark that closes, none after it, one inside brackets, or two where one belongs. */
final class Spacing implements PassageRule {
    private static final Pattern BEFORE = Pattern.compile("(?=[ \\u00A0])(?<=[\\p{L}\\p{N}”\"’)])[ \\u00A0]+([,.;:?!])(?![.\\p{N}])");
    private static final Pattern AFTER = Pattern.compile(
            "(?=[,;!?:.])(?:(?<=\\p{L}{2}|\\p{L}\\))[,;!?](?=\\p{L})|(?<=\\p{Ll}{2}):(?=\\p{L})|(?<=\\p{Ll}{3})\\.(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern DOUBLE = Pattern.compile("(?=[ \\u00A0]{2})(?<=[^\\s\\p{Z}])[ \\u00A0]{2,}(?=[^\\s\\p{Z}.,;:?!])");
    private static final Pattern INSIDE = Pattern.compile("([(\\[“])[ \\u00A0]+(?=[\\p{L}\\p{N}])|(?=[ \\u00A0])(?<=[\\p{L}\\p{N}.,?!])[ \\u00A0]+([)\\]”])");
    private static final Pattern QUOTE = Pattern.compile("(?=[\"”“])(?<=[\\p{L}.,?!])[\"”](?=[\\p{L}\\p{N}])|(?=[\"“])(?<=[\\p{L},:])[\"“](?=\\p{Lu})");
    private static final Pattern SITE = Pattern.compile("^\\.(?:com|co|id|net|org|go|tv|news)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return new About("SPS-01", Weight.WARNING, "EYD V (2022) TB, TT");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Harga beras naik .",
                        "Wali kota datang , lalu pergi.",
                        "Wali kota datang,lalu pergi.",
                        "Harga beras naik.Warga mengeluh.",
                        "Harga  beras naik.",
                        "Harga beras ( jenis medium) naik.",
                        "\"Harga naik,\"kata Rina."),
                List.of(
                        "Harga beras naik.",
                        "Wali kota datang, lalu pergi.",
                        "Situs Warta.Com melaporkannya pada pukul 10.00.",
                        "Suhunya 36,5 derajat ... lalu turun.",
                        "\"Harga naik,\" kata Rina (42)."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Stream.of(
                        reading.find(BEFORE).map(match -> Hit.at(match.start(), match.end(), match.group(1))),
                        reading.find(AFTER)
                                .filter(match -> !isSite(reading, match))
                                .map(match -> Hit.at(match.start(), match.end(), match.group() + " ")),
                        reading.find(DOUBLE).map(match -> Hit.at(match.start(), match.end(), " ")),
                        reading.find(INSIDE).map(Spacing::inside),
                        quotes(reading))
                .flatMap(hits -> hits);
    }

    private static boolean isSite(Reading reading, MatchResult match) {
        return SITE.matcher(reading.text()).region(match.start(), reading.text().length()).lookingAt();
    }

    private static Hit inside(MatchResult match) {
        return Hit.at(match.start(), match.end(), match.group(1) == null ? match.group(2) : match.group(1));
    }

    private static Stream<Hit> quotes(Reading reading) {
        QuoteMarks marks = QuoteMarks.of(reading.text());
        return reading.find(QUOTE).flatMap(match -> {
            int at = match.start();
            boolean closes = marks.pairs().stream().anyMatch(pair -> pair.close() == at);
            boolean opens = marks.pairs().stream().anyMatch(pair -> pair.open() == at);
            boolean letterAfter = Character.isLetterOrDigit(reading.text().charAt(at + 1));
            if (closes && letterAfter) {
                return Stream.of(Hit.at(at, at + 1, match.group() + " "));
            }
            return opens ? Stream.of(Hit.at(at, at + 1, " " + match.group())) : Stream.of();
        });
    }
}
