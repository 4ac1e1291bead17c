package naskah.check.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Speech;
import naskah.check.text.Token;
import naskah.house.Weight;

/** PTK-01: a quotation mark or bracket without its other half. */
final class UnbalancedMarks implements ArticleRule {
    private static final Pattern LABEL = Pattern.compile("(?:^|[\\s;,])[\\p{L}\\p{N}]{1,2}$");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    @Override
    public About about() {
        return new About("PTK-01", Weight.ERROR, "EYD V (2022) TJ01, TK01");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "\"Kami siap, kata Wali Kota.",
                        "Kami siap,\" kata Wali Kota.",
                        "Rapat dimulai (pukul 10.00.",
                        "“Kami siap, kata Rina. “Besok dimulai,” ujarnya."),
                List.of(
                        "\"Kami siap,\" kata Wali Kota.",
                        "Ada dua syarat: a) sehat; b) cakap (teruji).",
                        "Layar 27\" itu dijual murah.",
                        "“Kami sudah menunggu lama.\n“Besok kami berangkat,” kata Rina."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Reading> readings = copy.readings();
        return IntStream.range(0, readings.size()).boxed().flatMap(i -> {
            Reading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
            return unmatched(readings.get(i), next).map(at -> new Spot(readings.get(i), Hit.at(at, at + 1)));
        });
    }

    private static Stream<Integer> unmatched(Reading reading, Reading next) {
        List<Integer> quotes = QuoteMarks.of(reading.text()).unmatched();
        boolean continued = quotes.equals(List.of(0)) && next != null && goesOn(reading, next);
        return Stream.concat(continued ? Stream.of() : quotes.stream(), brackets(reading.text()).stream())
                .filter(at -> !reading.isAddress(at, at + 1));
    }

    /** A quotation of several paragraphs opens each and closes only the last. */
    private static boolean goesOn(Reading reading, Reading next) {
        List<Token> tokens = reading.tokens();
        boolean attributed = tokens.subList(Math.max(0, tokens.size() - 9), tokens.size()).stream()
                .anyMatch(token -> Speech.isTag(token.lower()));
        return !attributed && next.passage().isInBody() && "“\"„".indexOf(next.text().charAt(0)) >= 0;
    }

    private static List<Integer> brackets(String text) {
        List<Integer> open = new ArrayList<>();
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean face = i > 0 && ":;=-".indexOf(text.charAt(i - 1)) >= 0;
            if (OPENING.indexOf(mark) >= 0 && !face) {
                open.add(i);
            } else if (CLOSING.indexOf(mark) >= 0 && !face) {
                close(text, i, open, alone);
            }
        }
        alone.addAll(open);
        return alone;
    }

    private static void close(String text, int at, List<Integer> open, List<Integer> alone) {
        char opener = OPENING.charAt(CLOSING.indexOf(text.charAt(at)));
        if (!open.isEmpty() && text.charAt(open.getLast()) == opener) {
            open.removeLast();
        } else if (!LABEL.matcher(text.substring(0, at)).find()) {
            alone.add(at);
        }
    }
}
