package naskah.check.figures;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** TGL-02: a date that the calendar does not have. */
final class ImpossibleDate implements PassageRule {
    private static final int LEAP_YEAR = 2024;

    @Override
    public About about() {
        return new About("TGL-02", Weight.ERROR, "calendar");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Pendaftaran ditutup pada 31 Februari.",
                        "Ia lahir pada 29 Februari 2023.",
                        "Rapat digelar Kamis (31/4).",
                        "Acara itu digelar Senin (20/13)."),
                List.of(
                        "Pendaftaran ditutup pada 29 Februari.",
                        "Ia lahir pada 29 Februari 2024.",
                        "Rapat digelar Kamis (30/4).",
                        "Skornya 31/4 menurut panitia."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return DateMentions.of(reading)
                .filter(mention -> isDate(mention) && isImpossible(mention))
                .map(mention -> Hit.at(mention.start(), mention.end()));
    }

    /** Two numbers in brackets may be a fraction or a count: a date is told by its weekday, its year or its month. */
    private static boolean isDate(DateMention mention) {
        var numbers = mention.numbers();
        return mention.weekday().isPresent()
                || !mention.inline()
                || numbers.day() >= 29 && numbers.day() <= 31 && numbers.month() >= 1 && numbers.month() <= 12
                || mention.hasYear();
    }

    private static boolean isImpossible(DateMention mention) {
        var numbers = mention.numbers();
        int year = numbers.year().orElse(LEAP_YEAR);
        return numbers.day() > 0 && Days.date(year, numbers.month(), numbers.day()).isEmpty();
    }
}
