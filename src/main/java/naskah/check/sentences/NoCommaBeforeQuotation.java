package naskah.check.sentences;

import java.util.ArrayList;
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
import naskah.check.text.Token;
import naskah.house.Weight;

/** PTK-05: a verb of saying runs into the words said without a comma. */
final class NoCommaBeforeQuotation implements PassageRule {
    private static final int REACH = 8;

    @Override
    public About about() {
        return new About("PTK-05", Weight.ERROR, "EYD V (2022) TB07");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Rina mengatakan \"Saya akan datang.\"", "Ia berkata kepada wartawan “Kami sudah siap.”"),
                List.of(
                        "Rina mengatakan, \"Saya akan datang.\"",
                        "Rina mengatakan bahwa \"Laut Biru\" laku keras.",
                        "Ia menyatakan film \"Laut Biru\" laku keras."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.quotations().stream()
                .filter(quotation -> isSentence(reading, quotation))
                .flatMap(quotation -> hit(reading, quotation));
    }

    private static boolean isSentence(Reading reading, Quotation quotation) {
        String said = quotation.words(reading.text());
        return !said.isEmpty()
                && Character.isUpperCase(said.charAt(0))
                && ".,?!…".indexOf(said.charAt(said.length() - 1)) >= 0
                && DirectSpeech.wordCount(reading, quotation) >= 3;
    }

    private static Stream<Hit> hit(Reading reading, Quotation quotation) {
        List<Token> before = new ArrayList<>(
                reading.tokens().stream().takeWhile(token -> token.start() < quotation.start()).toList());
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
            Token token = before.get(i);
            if (!token.isWord() || token.is("bahwa") || token.is("sebagai")) {
                return Stream.of();
            }
            if (Speech.isDirect(token.lower())) {
                Token last = before.getLast();
                String mark = reading.text().substring(quotation.start(), quotation.start() + 1);
                return Stream.of(Hit.at(last.start(), quotation.start() + 1, last.text() + ", " + mark));
            }
        }
        return Stream.of();
    }
}
