package naskah.check.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** TGL-03: a day and month far from publication, without the year. */
final class DistantDate implements PassageRule {
    /** A third of a year: nearer days are still "the" twentieth of May to a reader. */
    private static final int FAR = 120;

    @Override
    public About about() {
        return new About("TGL-03", Weight.WARNING, "calendar");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "terbit: 2024-11-21T09:00:00+07:00\nMenteri itu bertemu pers pada Senin (20/5).",
                        "Kebakaran itu terjadi pada Kamis (28/12) malam."),
                List.of(
                        "Menteri itu bertemu pers pada Senin (20/5).",
                        "terbit: 2024-11-21T09:00:00+07:00\nMenteri itu bertemu pers pada Senin (20/5/2024).",
                        "Ia mencetak tiga angka (1/12) malam itu."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        LocalDate published = context.day();
        return DateMentions.of(reading)
                .filter(mention -> mention.inline() && mention.weekday().isPresent() && !mention.hasYear())
                .filter(mention -> mention.agrees(published))
                .flatMap(mention -> mention.day(published).stream()
                        .filter(day -> DateMention.distance(day, published) > FAR)
                        .map(day -> hit(mention, meant(mention, published, day))));
    }

    private static Hit hit(DateMention mention, LocalDate day) {
        return Hit.at(mention.start(), mention.end()).saying(Days.written(day));
    }

    /** The year in which the weekday is right, the nearest where that is none. */
    private static LocalDate meant(DateMention mention, LocalDate published, LocalDate nearest) {
        return mention.numbers().around(published).filter(mention::isOn).findFirst().orElse(nearest);
    }
}
