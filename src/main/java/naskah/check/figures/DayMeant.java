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

/** TGL-07: a "kemarin", "hari ini" or "besok", shown with the day that it means; once held over it is {@link HeldOverDay}'s. */
final class DayMeant implements PassageRule {
    @Override
    public About about() {
        return new About("TGL-07", Weight.NOTE, "calendar");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Presiden tiba kemarin di Beijing.", "Rapat dimulai hari ini di Jakarta.", "Hasilnya diumumkan besok."),
                List.of(
                        "Presiden tiba kemarin, Senin (20/5), di Beijing.",
                        "terbit: 2024-05-20T22:00:00+07:00\nPresiden tiba kemarin di Beijing.",
                        "“Saya datang kemarin,” katanya.",
                        "Sampai hari ini jalan itu rusak."));
    }

    @Override
    public boolean isToldOnce() {
        return true;
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return DayWords.isHeldOver(context) ? Stream.empty() : DayWords.hits(reading, context.day());
    }
}
