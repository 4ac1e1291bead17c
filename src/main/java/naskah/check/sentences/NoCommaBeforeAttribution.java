package naskah.check.sentences;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Quotation;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** PTK-02: words said end without a comma, or with a full stop, before "kata …". */
final class NoCommaBeforeAttribution implements PassageRule {
    @Override
    public About about() {
        return new About("PTK-02", Weight.ERROR, "EYD V (2022) TB07");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("\"Kami siap\" kata Rina Kartika.", "“Jalan dibuka besok.” ujar Bupati."),
                List.of(
                        "\"Kami siap,\" kata Rina Kartika.",
                        "\"Siapa yang datang?\" tanya Rina.",
                        "Ia membaca \"Laut Biru\" kata demi kata."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.quotations().stream()
                .filter(Quotation::closed)
                .filter(quotation -> DirectSpeech.is(reading, quotation))
                .filter(quotation -> DirectSpeech.isTagged(reading, quotation.end()))
                .filter(quotation -> isSpaceAt(reading.text(), quotation.end()))
                .flatMap(quotation -> hit(reading, quotation));
    }

    private static boolean isSpaceAt(String text, int at) {
        return at < text.length() && Character.isSpaceChar(text.charAt(at));
    }

    private static Stream<Hit> hit(Reading reading, Quotation quotation) {
        String text = reading.text();
        int mark = quotation.end() - 1;
        String said = quotation.words(text);
        char last = said.charAt(said.length() - 1);
        if (last == '.' && !said.endsWith("..")) {
            return Stream.of(Hit.at(mark - 1, mark + 1, "," + text.charAt(mark)));
        }
        if (!Character.isLetterOrDigit(last)) {
            return Stream.of();
        }
        return reading.tokens().stream()
                .filter(token -> token.end() == mark)
                .map(token -> Hit.at(token.start(), mark + 1, token.text() + "," + text.charAt(mark)));
    }
}
