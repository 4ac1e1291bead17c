package naskah.check.words;

import java.util.List;
import java.util.Optional;
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

/** EJA-02: a word that KBBI gives in another form, inflected ones and repeated ones as well. */
final class NonStandardWord implements PassageRule {
    private final Pairs pairs = new Pairs(Pair.of("baku", "agama"));
    private final Inflections inflections = new Inflections(pairs);
    private final PlaceNames places = new PlaceNames();

    @Override
    public About about() {
        return new About("EJA-02", Weight.ERROR, "KBBI VI");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of(
                        "Praktek itu dilarang.",
                        "Guru mempraktekkan cara mencuci tangan.",
                        "Warga mengikuti gladi bersih di lapangan.",
                        "Praktek-praktek lama ditinggalkan."),
                List.of(
                        "Praktik itu dilarang.",
                        "Menurut Ramadhan, harga beras turun.",
                        "Film \"Sutera Ungu\" diputar malam ini.",
                        "Masalah itu dibahas responden."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        Standing standing = reading.standing();
        List<Token> tokens = reading.tokens();
        Stream<Hit> words = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).isWord() && !standing.isOutOfBounds(i))
                .boxed()
                .flatMap(i -> hit(reading, i, context).stream());
        return Stream.concat(words, places.found(reading).map(found -> Marks.hit(reading, found, Weight.NOTE)));
    }

    private Optional<Hit> hit(Reading reading, int index, Context context) {
        Token token = reading.tokens().get(index);
        return pairs.at(reading.tokens(), index)
                .map(found -> Marks.hit(reading, found, Weight.NOTE))
                .or(() -> inflections.of(token.lower(), context::knows).map(mended -> mended(reading, token, mended)))
                .filter(hit -> hit.atMost() != Weight.NOTE || !token.isCapitalised());
    }

    private static Hit mended(Reading reading, Token token, Inflections.Mended mended) {
        Weight atMost = mended.pair().certain() ? Weight.STOP : Weight.NOTE;
        return Marks.hit(reading, token.start(), token.end(), List.of(mended.right()), atMost);
    }
}
