package naskah.check.sentences;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Hit;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.document.TypographicQuotes;
import naskah.house.QuoteStyle;
import naskah.house.Weight;

/** PTK-06: straight and curly double marks in one article; the fewer are marked, on a tie those that the house does not use. */
final class MixedQuoteStyle implements ArticleRule {
    private record Place(Reading reading, int at, boolean straight) {}

    @Override
    public About about() {
        return new About("PTK-06", Weight.WARNING, "house");
    }

    @Override
    public Examples examples() {
        return new Examples(
                List.of("“Kami siap,” kata Rina. \"Besok,\" katanya.", "\"Kami siap,” kata Rina. “Besok,” ujarnya."),
                List.of("“Kami siap,” kata Rina.", "\"Kami siap,\" kata Rina. Hari Jum'at libur."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        List<Place> all = copy.readings().stream().flatMap(MixedQuoteStyle::places).toList();
        long straight = all.stream().filter(Place::straight).count();
        long curly = all.size() - straight;
        if (straight == 0 || curly == 0) {
            return Stream.of();
        }
        boolean house = copy.context().house().forms().quotes() == QuoteStyle.STRAIGHT;
        boolean keepStraight = straight == curly ? house : straight > curly;
        return all.stream().filter(place -> place.straight() != keepStraight).map(MixedQuoteStyle::spot);
    }

    private static Stream<Place> places(Reading reading) {
        String text = reading.text();
        return IntStream.range(0, text.length())
                .filter(i -> "\"“”".indexOf(text.charAt(i)) >= 0)
                .filter(i -> text.charAt(i) != '"' || i == 0 || !Character.isDigit(text.charAt(i - 1)))
                .mapToObj(i -> new Place(reading, i, text.charAt(i) == '"'));
    }

    private static Spot spot(Place place) {
        String before = place.reading().text().substring(0, place.at());
        String other = place.straight() ? TypographicQuotes.curly("\"", before) : "\"";
        return new Spot(place.reading(), Hit.at(place.at(), place.at() + 1, other));
    }
}
