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

/** TGL-06: a "kemarin", "hari ini" or "besok" in an article that is read on another day than it was written for. */
final class HeldOverDay implements PassageRule {
    @Override
    public About about() {
        return new About("TGL-06", Weight.WARNING, "calendar");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "terbit: 2024-05-20T22:00:00+07:00\nPresiden tiba kemarin di Beijing.",
                        "terbit: 2024-05-22T06:00:00+07:00\nRapat dimulai hari ini di Jakarta.",
                        "terbit: 2024-05-20T22:00:00+07:00\nHasilnya diumumkan besok."),
                List.of(
                        "Presiden tiba kemarin di Beijing.",
                        "terbit: 2024-05-20T22:00:00+07:00\nPresiden tiba kemarin, Minggu (19/5), di Beijing.",
                        "terbit: 2019-05-20T22:00:00+07:00\nPresiden tiba kemarin di Beijing.",
                        "terbit: 2024-05-20T22:00:00+07:00\n“Saya datang kemarin,” katanya.",
                        "terbit: 2024-05-20T22:00:00+07:00\nSampai hari ini jalan itu rusak."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        LocalDate day = context.day();
        LocalDate written = day.isBefore(context.today()) ? day : context.today();
        return DayWords.isHeldOver(context) ? DayWords.hits(reading, written) : Stream.empty();
    }
}
