package naskah.check.figures;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Choices.ClockMark;
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
                        "Rapat dibuka pukul 11:30 WIB dan ditutup pukul 13:00 WIB.",
                        "Rapat dibuka pukul 11.30 WIB dan ditutup pukul 13.00 WIB.",
                        "Selasa, 18 Oktober 2022 23:08:41 WIB",
                        "Persija menang 2:1 pada pukul 17.00 WIB."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Told> times = copy.readings().stream()
                .flatMap(reading -> ClockTime.of(reading).map(time -> new Told(reading, time)))
                .toList();
        String wanted = mark(copy.context().choices().clock(), times);
        return times.stream().filter(told -> !told.time().mark().equals(wanted)).map(told -> told.spot(wanted));
    }

    private record Told(Reading reading, ClockTime time) {
        Spot spot(String wanted) {
            String right = time.told(reading.text(), wanted);
            return new Spot(reading, Hit.at(time.start(), time.minutesEnd(), right).saying(right));
        }
    }

    private static String mark(ClockMark choice, List<Told> times) {
        return switch (choice) {
            case DOT -> ".";
            case COLON -> ":";
            case EITHER -> usual(times);
        };
    }

    /** The mark that most of the article's times have; the point where there are as many of both. */
    private static String usual(List<Told> times) {
        long points = times.stream().filter(told -> told.time().mark().equals(".")).count();
        return points * 2 >= times.size() ? "." : ":";
    }
}
