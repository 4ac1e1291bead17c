package naskah.check.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.Context;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.PassageRule;
import naskah.check.text.Reading;
import naskah.check.text.Token;
import naskah.house.Weight;

/** PAR-03: per in the sense of each, written together with its word: perhari. */
final class JoinedPer implements PassageRule {
    private static final Pattern UNIT = Pattern.compile("per(hari|bulan|tahun|minggu|jam|detik|menit|orang|kilogram|kilo|kilometer|liter"
            + "|meter|hektare|hektar|ekor|unit|lembar|porsi|barel|kapita|kepala|semester|triwulan|kuartal|butir|bungkus|botol|gram|dolar|ons)");

    private final Pairs pairs = new Pairs(Pair.of("partikel").filter(pair -> pair.right().getFirst().contains("per ")));

    @Override
    public About about() {
        return new About("PAR-03", Weight.ERROR, "EYD V (2022) KE04");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("Produksinya 20 ton perhari.", "Tarifnya Rp5.000 perorang."),
                List.of("Produksinya 20 ton per hari.", "Usaha perorangan dan pertanian tumbuh.", "Persatuan itu dibentuk."));
    }

    @Override
    public Stream<Hit> hits(Reading reading, Context context) {
        List<Token> tokens = reading.tokens();
        Stream<Hit> units = IntStream.range(0, tokens.size())
                .filter(i -> !reading.standing().isOutOfBounds(i))
                .mapToObj(tokens::get)
                .filter(token -> token.isWord() && UNIT.matcher(token.lower()).matches())
                .map(token -> Marks.hit(token, "per " + token.lower().substring(3)));
        Stream<Hit> more = Marks.found(pairs, reading)
                .filter(found -> !UNIT.matcher(found.pair().wrong().getFirst()).matches())
                .map(found -> Marks.hit(reading, found, Weight.WARNING));
        return Stream.concat(units, more);
    }
}
