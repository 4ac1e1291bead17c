package naskah.check.sentences;

import java.util.ArrayList;
import java.util.List;
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
        List<Place> places = new ArrayList<>();
        boolean open = false;
        boolean straight = false;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean inch = mark == '"' && !(open && straight) && i > 0 && Character.isDigit(text.charAt(i - 1)) && !closes(text, i, open);
            if ("\"“”„".indexOf(mark) >= 0 && !inch) {
                open = mark == '"' ? !open : mark != '”';
                straight = mark == '"';
                places.add(new Place(reading, i, straight));
            } else if ("'‘’".indexOf(mark) >= 0 && isSingleMark(text, i)) {
                places.add(new Place(reading, i, mark == '\''));
            }
        }
        return places.stream().filter(place -> !reading.isAddress(place.at(), place.at() + 1));
    }

    /** Whether an open quotation has no other mark left to end it. */
    private static boolean closes(String text, int at, boolean open) {
        int next = text.indexOf('”', at);
        int opens = text.indexOf('“', at);
        return open && (next < 0 || opens >= 0 && opens < next);
    }

    /** Not the apostrophe inside a word or before "60-an". */
    private static boolean isSingleMark(String text, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean decade = !before && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return before != after && !decade || !before && at > 0 && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Spot spot(Place place) {
        String text = place.reading().text();
        String before = text.substring(0, place.at());
        boolean single = "'‘’".indexOf(text.charAt(place.at())) >= 0;
        String straight = single ? "'" : "\"";
        String other = place.straight() ? TypographicQuotes.curly(straight, before) : straight;
        return new Spot(place.reading(), Hit.at(place.at(), place.at() + 1, other));
    }
}
