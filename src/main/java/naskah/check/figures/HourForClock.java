package naskah.check.figures;

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

/** WKT-02: "jam", which counts hours, before a time of day. */
final class HourForClock implements PassageRule {
    private static final Pattern JAM = Pattern.compile("(?<!\\d )\\b(jam|Jam)(?= (?:\\d{1,2}[.:]\\d{2}(?![\\d.,]\\d|\\d)"
            + "|\\d{1,2} (?:pagi|siang|sore|petang|malam|subuh|dini hari|WIB|WITA|WIT|Wita)\\b))");

    @Override
    public About about() {
        return new About("WKT-02", Weight.WARNING, "usage; KBBI VI");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Rapat dimulai jam 11.17 WIB.",
                        "Jam 7 malam lampu dipadamkan."),
                List.of(
                        "Rapat dimulai pukul 11.17 WIB.",
                        "Rapat berlangsung dua jam 30 menit.",
                        "“Datanglah jam 7 malam,” katanya.",
                        "Ia bekerja 8 jam sehari."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return reading.find(JAM)
                .filter(match -> !reading.isQuoted(match.start()) && !reading.isEmphasised(match.start()))
                .map(match -> Hit.at(match.start(), match.end(), match.group().equals("Jam") ? "Pukul" : "pukul"));
    }
}
