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
import naskah.check.text.Speech;
import naskah.house.Weight;

/** PTK-03: the comma or full stop of words said stands after the closing quotation mark. */
final class MarkOutsideQuotation implements PassageRule {
    @Override
    public About about() {
        return new About("PTK-03", Weight.ERROR, "EYD V (2022) TB07");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("\"Kami siap\", kata Rina.", "Ia berkata, “Kami siap berangkat”."),
                List.of(
                        "\"Kami siap,\" kata Rina.",
                        "Ia menyanyikan lagu \"Laut Biru\", kata Rina.",
                        "Buku itu berjudul “Laut Biru”."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.quotations().stream()
                .filter(quotation -> quotation.closed() && quotation.end() < reading.text().length())
                .filter(quotation -> DirectSpeech.is(reading, quotation))
                .flatMap(quotation -> hit(reading, quotation));
    }

    private static Stream<Hit> hit(Reading reading, Quotation quotation) {
        String text = reading.text();
        int end = quotation.end();
        String said = quotation.words(text);
        String last = said.substring(said.length() - 1);
        boolean comma = text.charAt(end) == ',' && DirectSpeech.isTagged(reading, end + 1);
        boolean stop = text.charAt(end) == '.' && isWholeSentence(reading, quotation);
        if (!comma && !stop || ",?!".contains(last) || said.endsWith("..")) {
            return Stream.of();
        }
        int start = last.equals(".") ? end - 2 : end - 1;
        return Stream.of(Hit.at(start, end + 1, text.charAt(end) + text.substring(end - 1, end)));
    }

    private static boolean isWholeSentence(Reading reading, Quotation quotation) {
        String text = reading.text();
        String before = text.substring(0, quotation.start()).stripTrailing();
        boolean introduced = before.endsWith(",") || before.endsWith(":");
        return introduced
                && Character.isUpperCase(text.charAt(quotation.start() + 1))
                && DirectSpeech.wordCount(reading, quotation) >= 3
                && reading.tokens().stream()
                        .filter(token -> token.end() < quotation.start())
                        .skip(Math.max(0, reading.tokens().stream().filter(t -> t.end() < quotation.start()).count() - 6))
                        .anyMatch(token -> Speech.isOfSpeech(token.lower()));
    }
}
