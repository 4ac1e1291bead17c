package naskah.check.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Fixes;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.house.Weight;

/** KAL-04: two words that say the same: agar supaya, lalu kemudian. */
final class Pleonasm implements PassageRule {
    /** So common that KBBI gives it in brackets beside "terdiri atas". */
    private static final List<String> TERDIRI_DARI = List.of("terdiri", "dari");

    private static final Set<String> DIRECTIONS = Set.of("atas", "bawah", "depan", "belakang");
    /** What goes on with the sentence after a direction, and is no place. */
    private static final Set<String> GOING_ON = Set.of("agar", "bersama", "dan", "dengan", "hingga", "karena", "ketika", "lalu",
            "pada", "saat", "sambil", "sebelum", "sejak", "setelah", "tetapi", "untuk");

    private final Pairs pairs = new Pairs(Pair.of("pleonasme"));

    @Override
    public About about() {
        return new About("KAL-04", Weight.WARNING, "usage");
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
                .map(found -> hit(reading, found)
                        .atMost(found.pair().wrong().equals(TERDIRI_DARI) ? Weight.NOTE : Weight.WARNING));
    }

    /** "maju ke depan kelas" would lose its way with the direction, so nothing is offered there. */
    private static Hit hit(Reading reading, Pairs.Found found) {
        Hit hit = Marks.hit(reading, found, Weight.WARNING);
        return hasPlaceAfter(reading, found) ? hit.fixedBy(new Fixes.Given(List.of())) : hit;
    }

    private static boolean hasPlaceAfter(Reading reading, Pairs.Found found) {
        String after = Marks.after(reading.tokens(), found.last());
        boolean word = !after.isEmpty() && Character.isLetter(after.charAt(0));
        return word && DIRECTIONS.contains(found.pair().wrong().getLast()) && !GOING_ON.contains(after);
    }
}
