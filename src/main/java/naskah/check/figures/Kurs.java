package naskah.check.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import naskah.check.text.Table;
import naskah.house.Rate;
import naskah.house.Style;

/** What one unit of a foreign currency may have been worth in rupiah on a day. */
final class Kurs {
    /** How far a conversion may be from the house's own rate, or beyond the lowest and highest of the year. */
    private static final double LEEWAY = 0.06;

    private static final Map<String, NavigableMap<Integer, Band>> BANDS = new HashMap<>();

    static {
        Table.rows("kurs.tsv").forEach(row -> BANDS.computeIfAbsent(row.get(0), currency -> new TreeMap<>())
                .put(Integer.valueOf(row.get(1)), band(row.get(2), row.get(3))));
    }

    /** The lowest and the highest rupiah for one unit. */
    record Band(double low, double high) {
        double middle() {
            return (low + high) / 2;
        }

        boolean holds(double rate, double leeway) {
            return rate >= low * (1 - leeway) && rate <= high * (1 + leeway);
        }

        /** A band that any year of a generation fits in, for a sum of another year. */
        Band ofAnyYear() {
            return new Band(low / 2, high * 1.3);
        }
    }

    private static Band band(String low, String high) {
        return new Band(Double.parseDouble(low) * (1 - LEEWAY), Double.parseDouble(high) * (1 + LEEWAY));
    }

    private Kurs() {}

    /** By the house's nearest rate on or before the day, else by the year; empty for a currency that neither knows. */
    static Optional<Band> on(LocalDate day, String currency, Style style) {
        return style.rates().stream()
                .filter(rate -> rate.currency().equals(currency) && !rate.day().isAfter(day))
                .max(Comparator.comparing(Rate::day))
                .map(rate -> around(rate.rupiah().doubleValue()))
                .or(() -> in(day.getYear(), currency));
    }

    static Band around(double rate) {
        return new Band(rate * (1 - LEEWAY), rate * (1 + LEEWAY));
    }

    private static Optional<Band> in(int year, String currency) {
        return Optional.ofNullable(BANDS.get(currency))
                .flatMap(years -> Optional.ofNullable(years.floorEntry(year)))
                .map(Map.Entry::getValue);
    }
}
