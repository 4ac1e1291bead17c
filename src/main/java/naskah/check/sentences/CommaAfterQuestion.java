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

/** PTK-04: a comma beside the question or exclamation mark that ends words said. */
final class CommaAfterQuestion implements PassageRule {
    private static final Pattern COMMA = Pattern.compile("([?!])(?:,([\"”])|([\"”]),)");

    @Override
    public About about() {
        return new About("PTK-04", Weight.ERROR, "EYD V (2022) TB08");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("\"Benar?,\" tanya Rina.", "“Cepat lari!”, teriak Rudi."),
                List.of("\"Benar?\" tanya Rina.", "Film \"Siapa Dia?\", drama tahun 2019, diputar lagi."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(COMMA)
                .filter(match -> match.group(2) != null || DirectSpeech.isTagged(reading, match.end()))
                .map(match -> Hit.at(
                        match.start(),
                        match.end(),
                        match.group(1) + (match.group(2) == null ? match.group(3) : match.group(2))));
    }
}
