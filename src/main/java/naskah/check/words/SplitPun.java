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

/** PAR-02: pun written apart in one of the twelve conjunctions: walau pun. */
final class SplitPun implements PassageRule {
    private final Pairs pairs = new Pairs(
            Pair.of("partikel").filter(pair -> !pair.isOneWord() && pair.wrong().getLast().equals("pun")));

    @Override
    public About about() {
        return new About("PAR-02", Weight.ERROR, "EYD V (2022) KE03");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Walau pun hujan, mereka datang.", "Baik guru mau pun murid hadir."),
                List.of("Walaupun hujan, mereka datang.", "Tidak ada pun tidak apa.", "Tidak sekali pun ia datang."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        return Marks.found(pairs, reading)
                .filter(found -> !found.pair().wrong().getFirst().equals("ada") || reading.standing().opens(found.first()))
                .map(found -> Marks.hit(reading, found, Weight.WARNING));
    }
}
