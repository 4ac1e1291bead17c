package naskah.check.sentences;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KOM-03: a comma before a dependent clause that follows its main clause; off unless a house wants it. */
final class CommaBeforeSubclause implements PassageRule {
    private static final Pattern COMMA = Pattern.compile(",( (?:karena|sehingga|bahwa|agar|supaya))\\b");

    @Override
    public About about() {
        return new About("KOM-03", Weight.OFF, "EYD V (2022) TB04");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Rapat ditunda, karena hujan.", "Hujan turun deras, sehingga rapat ditunda."),
                List.of("Rapat ditunda karena hujan.", "Rina, kepala desa itu, bahkan ikut, karena diundang."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(COMMA)
                .filter(match -> isOnlyComma(reading, match.start()))
                .map(match -> Hit.at(match.start(), match.end(), match.group(1)));
    }

    /** With another comma before it, the comma may close an insertion. */
    private static boolean isOnlyComma(Reading reading, int at) {
        return reading.sentence(at)
                .filter(sentence -> reading.text().substring(sentence.start(), at).indexOf(',') < 0)
                .isPresent();
    }
}
