package naskah.check.words;

import java.util.List;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KAL-04: two words that say the same: agar supaya, lalu kemudian. */
final class Pleonasm implements PassageRule {
    /** So common that KBBI gives it in brackets beside "terdiri atas". */
    private static final List<String> TERDIRI_DARI = List.of("terdiri", "dari");

    private final Pairs pairs = new Pairs(Pair.of("pleonasme"));

    @Override
    public About about() {
        return new About("KAL-04", Weight.WARNING, "takbaku.tsv, usage");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Mereka berdoa agar supaya hujan turun.", "Ia makan lalu kemudian tidur.", "Para hadirin dipersilakan duduk."),
                List.of("Mereka berdoa agar hujan turun.", "Ia makan lalu tidur.", "Hadirin dipersilakan duduk."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Marks.found(pairs, reading)
                .map(found -> Marks.hit(reading, found, Weight.WARNING)
                        .atMost(found.pair().wrong().equals(TERDIRI_DARI) ? Weight.NOTE : Weight.WARNING));
    }
}
