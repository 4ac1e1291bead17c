package naskah.check.forms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** HBG-02: initials with an affix and no hyphen between. */
final class CapitalsAndAffix implements PassageRule {
    private static final Pattern SUFFIX = Pattern.compile("(\\p{javaUpperCase}{2,})(nya|ku|mu|lah|kah)");
    private static final Pattern PREFIX =
            Pattern.compile("(di|ter|ber|meng|mem|men|se|pe|peng)(\\p{javaUpperCase}{3,})(kan|i|an)?");

    @Override
    public About about() {
        return new About("HBG-02", Weight.ERROR, "EYD V (2022) TE05");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Polisi memeriksa STNKnya.",
                        "Ratusan buruh diPHK."),
                List.of(
                        "Polisi memeriksa STNK-nya.",
                        "Ratusan buruh di-PHK.",
                        "Para PNS memakai iPhone.",
                        "Ia menonton laga di beIN Sports."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.words().flatMap(word -> {
            Matcher suffix = SUFFIX.matcher(word.text());
            if (suffix.matches()) {
                return Stream.of(hit(word, suffix.group(1) + "-" + suffix.group(2)));
            }
            Matcher prefix = PREFIX.matcher(word.text());
            if (!prefix.matches()) {
                return Stream.empty();
            }
            String tail = prefix.group(3) == null ? "" : "-" + prefix.group(3);
            return Stream.of(hit(word, prefix.group(1) + "-" + prefix.group(2) + tail));
        });
    }

    private static Hit hit(Token word, String right) {
        return Hit.at(word.start(), word.end(), right).saying(right);
    }
}
