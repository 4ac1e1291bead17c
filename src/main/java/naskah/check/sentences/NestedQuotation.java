package naskah.check.sentences;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** PTK-07: double quotation marks inside double quotation marks. */
final class NestedQuotation implements PassageRule {
    @Override
    public About about() {
        return new About("PTK-07", Weight.WARNING, "EYD V (2022) TK01, TL");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "\"Kami menyebutnya \"rumah bersama\" sejak dulu,\" kata Rina.",
                        "“Program “Laut Biru” itu berhasil,” ujarnya."),
                List.of(
                        "\"Kami menyebutnya 'rumah bersama' sejak dulu,\" kata Rina.",
                        "\"Kami siap,\" kata Rina. \"Besok dimulai.\""));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        QuoteMarks marks = QuoteMarks.of(reading.text());
        return marks.pairs().stream().filter(pair -> isNested(pair, marks)).map(pair -> hit(reading.text(), pair));
    }

    /** An unclosed mark before the pair is a loss, not a nest. */
    private static boolean isNested(QuoteMarks.Pair pair, QuoteMarks marks) {
        return marks.pairs().stream().anyMatch(outer -> outer.open() < pair.open() && pair.close() < outer.close());
    }

    private static Hit hit(String text, QuoteMarks.Pair pair) {
        boolean straight = text.charAt(pair.open()) == '"';
        String inner = text.substring(pair.open() + 1, pair.close());
        return Hit.at(pair.open(), pair.close() + 1, straight ? "'" + inner + "'" : "‘" + inner + "’");
    }
}
