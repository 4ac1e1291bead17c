package naskah.check.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Standing;
import naskah.check.text.Token;
import naskah.house.Weight;

/** TRK-01: a bound form written apart from its word: antar masyarakat. */
final class SpacedBoundForm implements PassageRule {
    private static final Set<String> SERVICE = Set.of("jasa", "siap", "layanan", "ongkos", "biaya", "pesan", "musim", "minta", "bunga");

    private final Pairs pairs = new Pairs(Pair.of("terikat")
            .filter(pair -> !pair.wrong().getFirst().contains("-") && !pair.right().getFirst().contains("-")));

    @Override
    public About about() {
        return new About("TRK-01", Weight.ERROR, "EYD V (2022) KB01b");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Hubungan antar masyarakat membaik.", "Bantuan pasca gempa disalurkan.", "Perusahaan non pemerintah ikut serta."),
                List.of("Hubungan antarmasyarakat membaik.", "Jasa antar barang laris.", "Ia anti dan pasif.", "Musim semi tiba di Tokyo."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && !standing.isOutOfBounds(i))
                .filter(i -> !SERVICE.contains(Marks.before(tokens, i)))
                .boxed()
                .flatMap(i -> hit(reading, standing, i, context).stream());
    }

    private Optional<Hit> hit(Reading reading, Standing standing, int index, Context context) {
        return pairs.at(reading.tokens(), index)
                .filter(found -> found.last() == index || !standing.isOutOfBounds(found.last()))
                .map(found -> Marks.hit(reading, found, Weight.NOTE))
                .or(() -> joined(reading, standing, index, context));
    }

    private static Optional<Hit> joined(Reading reading, Standing standing, int index, Context context) {
        List<Token> tokens = reading.tokens();
        if (index + 1 >= tokens.size() || standing.isOutOfBounds(index + 1)) {
            return Optional.empty();
        }
        Token form = tokens.get(index);
        Token word = tokens.get(index + 1);
        boolean beside = word.isWord() && word.start() - form.end() == 1 && !word.isCapitalised();
        return beside && BoundForms.joins(form.lower(), word.lower(), context)
                ? Optional.of(Marks.hit(reading, form.start(), word.end(), List.of(form.lower() + word.lower()), Weight.STOP))
                : Optional.empty();
    }
}
