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

/** TGL-01: a weekday that is not that of its date. */
final class WrongWeekday implements PassageRule {
    private static final int NEAR = 14;

    @Override
    public About about() {
        return new About("TGL-01", Weight.ERROR, "calendar");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Menteri itu tiba pada Selasa (20/5).",
                        "Rapat berlangsung Rabu 21 Mei di Astana.",
                        "Banjir terjadi pada Senin, 21 Mei 2024.",
                        "terbit: 2024-01-02T09:00:00+07:00\nIa ditangkap pada Selasa (30/12)."),
                List.of(
                        "Menteri itu tiba pada Senin (20/5).",
                        "Rapat berlangsung Selasa 21 Mei di Astana.",
                        "Banjir terjadi pada Senin, 20 Mei 2024.",
                        "terbit: 2024-01-02T09:00:00+07:00\nIa ditangkap pada Sabtu (30/12).",
                        "Festival digelar Sabtu dan Minggu (25/5)."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        LocalDate published = context.day();
        return DateMentions.of(reading)
                .filter(mention -> !mention.agrees(published))
                .map(mention -> hit(reading.text(), mention, mention.day(published).orElseThrow(), published));
    }

    /** Of a day further off the month may be what is wrong, so nothing is suggested. */
    private static Hit hit(String text, DateMention mention, LocalDate day, LocalDate published) {
        String right = Days.weekday(day);
        String rest = text.substring(weekdayEnd(text, mention.start()), mention.end());
        boolean near = DateMention.distance(day, published) <= NEAR;
        Hit hit = near ? Hit.at(mention.start(), mention.end(), right + rest) : Hit.at(mention.start(), mention.end());
        return hit.saying(Days.written(day), right);
    }

    private static int weekdayEnd(String text, int start) {
        int end = start;
        while (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'' || text.charAt(end) == '’') {
            end++;
        }
        return end;
    }
}
