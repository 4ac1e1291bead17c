package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.article.Passage.Kind;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Spot;
import naskah.check.text.Name;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.house.Weight;

/** BRT-06: a paragraph that is a quotation, with nobody near it who says it. */
final class UnattributedQuote implements ArticleRule {
    private static final int SHORTEST = 6;

    @Override
    public About about() {
        return new About("BRT-06", Weight.ERROR, "Kode Etik Jurnalistik 2");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Harga beras naik.\n\"Kami sudah tidak sanggup lagi membeli beras semahal ini.\"\nPasar tetap ramai.",
                        "> Kami sudah tidak sanggup lagi membeli beras semahal ini."),
                List.of(
                        "Harga beras naik, kata Rina.\n\"Kami sudah tidak sanggup lagi membeli beras semahal ini.\"",
                        "\"Kami sudah tidak sanggup lagi membeli beras semahal ini,\" katanya.",
                        "> Kami sudah tidak sanggup lagi. — Rina Kartika",
                        "Rina Kartika pulang dari pasar.\n> Kami sudah tidak sanggup lagi membeli beras semahal ini."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Reading> body = copy.body().toList();
        return IntStream.range(0, body.size())
                .filter(i -> isQuotation(body.get(i)) && !isAttributed(body.get(i)))
                .filter(i -> i == 0 || !leadsOn(body.get(i - 1)))
                .filter(i -> i + 1 == body.size() || !isAttributed(body.get(i + 1)))
                .filter(i -> body.get(i).kind() != Kind.QUOTE || !isRepeated(body, i))
                .filter(i -> i == 0 || body.get(i).kind() != Kind.QUOTE || !namesSomebody(body.get(i - 1), copy))
                .mapToObj(i -> body.get(i).kind() == Kind.QUOTE
                        ? Spot.whole(body.get(i)).atMost(Weight.WARNING)
                        : Spot.whole(body.get(i)));
    }

    /** A block quote belongs to whoever the paragraph above it is about. */
    private static boolean namesSomebody(Reading above, Copy copy) {
        if (above.kind() != Kind.PARAGRAPH) {
            return false;
        }
        Set<String> people = People.in(copy).stream()
                .filter(person -> person.reading().kind().isRunning())
                .map(Person::last)
                .collect(Collectors.toSet());
        return above.names().stream().map(Name::words).anyMatch(words -> words.stream().anyMatch(word -> people.contains(word.lower()))
                || words.stream().filter(word -> word.isWord() && !word.isAllCapitals() && !Titles.is(word.lower())).count() > 1);
    }

    private static boolean isQuotation(Reading reading) {
        if (reading.words().count() < SHORTEST) {
            return false;
        }
        boolean whole = reading.quotations().stream()
                .anyMatch(quotation -> quotation.start() == 0 && quotation.end() >= reading.text().length() - 1);
        return reading.kind() == Kind.QUOTE || reading.kind() == Kind.PARAGRAPH && whole;
    }

    /** Whether anybody speaks, or a dash is followed by a name. */
    private static boolean isAttributed(Reading reading) {
        boolean dash = reading.text().matches("(?s).*[—–-]\\s*\\p{Lu}[^—–]{2,60}");
        return dash || speaks(reading);
    }

    private static boolean speaks(Reading reading) {
        return reading.words().anyMatch(token -> Speech.isOfSpeech(token.lower()) && !reading.isQuoted(token.start()));
    }

    private static boolean leadsOn(Reading reading) {
        return speaks(reading) || reading.text().endsWith(":") || isQuotation(reading) && reading.kind() != Kind.QUOTE;
    }

    /** A pull quote shows what is said, with its speaker, in the running text. */
    private static boolean isRepeated(List<Reading> body, int at) {
        String said = bare(body.get(at).text());
        return body.stream().anyMatch(other -> other != body.get(at) && bare(other.text()).contains(said));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
