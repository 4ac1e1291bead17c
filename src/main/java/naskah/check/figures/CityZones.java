package naskah.check.figures;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.check.text.Reading;
import naskah.check.text.Table;
import naskah.check.text.Token;
import naskah.house.Gazetteer;

/** In which zone a city's clocks run: Indonesian places from the gazetteer, cities abroad from a table of our own. */
final class CityZones {
    private static final int LONGEST = 3;

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Map<String, ZoneId> abroad = new HashMap<>();

    private CityZones() {
        Table.rows("kota-zona.tsv").forEach(row -> abroad.put(folded(row.get(0)), ZoneId.of(row.get(1))));
    }

    /** The table, read when the first time of day needs it. */
    static CityZones standard() {
        return Standard.TABLE;
    }

    private static final class Standard {
        private static final CityZones TABLE = new CityZones();
    }

    Optional<ZoneId> find(String city) {
        return Optional.ofNullable(abroad.get(folded(city)))
                .or(() -> gazetteer.find(city).flatMap(place -> place.zone().map(naskah.house.Zone::id)));
    }

    /** Every zone of a place that the passage names. */
    Set<ZoneId> named(Reading reading) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        List<Token> tokens = reading.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            if (tokens.get(from).isCapitalised()) {
                names(reading.text(), tokens, from).forEach(name -> find(name).ifPresent(zones::add));
            }
        }
        return zones;
    }

    private static List<String> names(String text, List<Token> tokens, int from) {
        List<String> names = new ArrayList<>();
        for (int to = from; to < Math.min(from + LONGEST, tokens.size()) && tokens.get(to).isWord(); to++) {
            names.add(text.substring(tokens.get(from).start(), tokens.get(to).end()));
        }
        return names;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT);
    }
}
