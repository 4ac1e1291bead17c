package naskah.check.figures;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.house.Weight;

/** WKT-03: a point and a colon in the times of one article, or not the mark that the house chose. */
final class ClockForms implements ArticleRule {
    @Override
    public About about() {
        return new About("WKT-03", Weight.WARNING, "EYD V (2022) TA07, TD06");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Rapat dibuka pukul 11:30 WIB dan ditutup pukul 13.00 WIB.",
                        "Kereta tiba pukul 06.15 WIB.\nBus tiba pukul 06:45 WIB."),
                List.of(
                        "Rapat dibuka pukul 11.30 WIB dan ditutup pukul 13.00 WIB.",
                        "Selasa, 18 Oktober 2022 23:08:41 WIB",
                        "Persija menang 2:1 pada pukul 17.00 WIB."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        String wanted = mark(copy);
        return copy.readings().stream().flatMap(reading -> ClockTime.of(reading)
                .filter(time -> !time.mark().equals(wanted))
                .map(time -> new Spot(reading, hit(time, reading.text(), wanted))));
    }

    private static Hit hit(ClockTime time, String text, String wanted) {
        String right = time.told(text, wanted);
        return Hit.at(time.start(), time.minutesEnd(), right).saying(right);
    }

    private static String mark(Copy copy) {
        return switch (copy.context().choices().clock()) {
            case DOT -> ".";
            case COLON -> ":";
            case EITHER -> usual(copy);
        };
    }

    /** The mark that most of the article's times have; the point where there are as many of both. */
    private static String usual(Copy copy) {
        long points = times(copy).filter(time -> time.mark().equals(".")).count();
        return points * 2 >= times(copy).count() ? "." : ":";
    }

    private static Stream<ClockTime> times(Copy copy) {
        return copy.readings().stream().flatMap(ClockTime::of);
    }
}
