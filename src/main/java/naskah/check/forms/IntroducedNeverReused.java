package naskah.check.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** SNG-07: initials introduced after a name and never used again. */
final class IntroducedNeverReused implements ArticleRule {
    private static final Pattern NAME = Pattern.compile("(?:\\p{javaUpperCase}[\\p{L}-]+,? (?:dan )?)+(\\p{javaUpperCase}[\\p{L}-]+) \\($");

    @Override
    public About about() {
        return new About("SNG-07", Weight.OFF, "usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Organisasi Kerja Sama Shanghai (SCO) berdiri pada 2001.",
                        "Badan Pusat Statistik (BPS) merilis data itu."),
                List.of(
                        "Organisasi Kerja Sama Shanghai (SCO) berdiri pada 2001.\nKTT SCO digelar di Astana.",
                        "Badan Pusat Statistik merilis data itu.",
                        "Ia bertanya kepada wakil rakyat (DPR)."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        Set<String> elsewhere = copy.readings().stream()
                .filter(reading -> !reading.kind().isRunning())
                .flatMap(Reading::words)
                .map(Token::text)
                .collect(Collectors.toSet());
        return Initials.in(copy).entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1 && !elsewhere.contains(entry.getKey()))
                .map(entry -> entry.getValue().getFirst())
                .filter(Initials.Use::introduces)
                .flatMap(use -> spot(use).stream());
    }

    /** The name's last word and the brackets, of which the word stays. */
    private static Optional<Spot> spot(Initials.Use use) {
        String text = use.reading().text();
        Matcher name = NAME.matcher(text.substring(0, use.start()));
        if (!name.find() || text.charAt(use.end()) != ')' || name.group(1).equals("Tbk")) {
            return Optional.empty();
        }
        String initials = text.substring(use.start(), use.end());
        return Optional.of(new Spot(
                use.reading(), Hit.at(name.start(1), use.end() + 1, name.group(1)).saying(initials)));
    }
}
