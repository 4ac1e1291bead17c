package naskah.check.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import naskah.check.About;
import naskah.check.ArticleRule;
import naskah.check.Copy;
import naskah.check.Examples;
import naskah.check.Spot;
import naskah.check.text.Reading;
import naskah.house.Gazetteer;
import naskah.house.Place;
import naskah.house.Weight;

/** BRT-15: a national story has a dateline abroad, or, as happens without harm, the text does not name the dateline's city. */
final class ForeignDateline implements ArticleRule {
    private static final Gazetteer PLACES = Gazetteer.standard();
    private static final Set<String> NATIONAL = Set.of("nasional", "national", "daerah");
    /** From here ministries and newsrooms report on the whole country. */
    private static final String SEAT = "Jakarta";
    private static final int LONG_ENOUGH = 40;

    @Override
    public About about() {
        return new About("BRT-15", Weight.WARNING, "house");
    }

    @Override
    public Examples examples() {
        String story = "\nRapat dibuka di Surabaya kemarin. " + "Para peserta datang dari berbagai kota dan membahas harga beras yang naik. ".repeat(4);
        return new Examples(
                List.of("kota: Astana\nkategori: Nasional\nRapat dibuka di Astana.", "kota: Medan" + story),
                List.of("kota: Surabaya\nkategori: Nasional" + story, "kota: Jakarta" + story, "kota: Astana\nkategori: Internasional\nRapat dibuka di Astana."));
    }

    @Override
    public Stream<Spot> spots(Copy copy) {
        String place = copy.article().dateline().place().strip();
        Optional<Reading> first = copy.headline().or(() -> copy.running().stream().findFirst());
        if (place.isEmpty() || first.isEmpty()) {
            return Stream.of();
        }
        Optional<Place> known = PLACES.find(place);
        boolean abroad = known.filter(each -> each.zone().isEmpty()).isPresent()
                && NATIONAL.contains(copy.article().filing().category().toLowerCase(Locale.ROOT));
        boolean unnamed = !place.equalsIgnoreCase(SEAT) && isLong(copy) && !isNamed(copy, place, known);
        Spot spot = Spot.whole(first.get(), place);
        return abroad ? Stream.of(spot) : unnamed ? Stream.of(spot.atMost(Weight.NOTE)) : Stream.of();
    }

    private static boolean isLong(Copy copy) {
        return copy.running().stream().mapToLong(reading -> reading.words().count()).sum() >= LONG_ENOUGH;
    }

    /** The city or its province or country: "Denpasar" is known by "Bali", "Beijing" by "Tiongkok". */
    private static boolean isNamed(Copy copy, String place, Optional<Place> known) {
        String region = known.map(Place::region).filter(name -> !name.isEmpty()).orElse(place);
        return copy.readings().stream()
                .map(Reading::text)
                .anyMatch(text -> holds(text, place) || holds(text, region));
    }

    private static boolean holds(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
