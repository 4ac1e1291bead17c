package naskah.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;

/** The places that datelines name, completed while one is typed; case and accents do not matter. */
public final class Gazetteer {
    private static final String STANDARD = "/rules/gazetteer.tsv";

    /** Every folded word start of a name, with the places in whose name it begins a word. */
    private final NavigableMap<String, List<Ranked>> byWordStart = new TreeMap<>();

    private record Ranked(Place place, String folded, int order) {}

    public Gazetteer(List<Place> places) {
        for (int order = 0; order < places.size(); order++) {
            enter(new Ranked(places.get(order), folded(places.get(order).name()), order));
        }
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer standard() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + STANDARD + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Gazetteer(lines.lines().filter(line -> !line.startsWith("#")).map(Gazetteer::place).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + STANDARD, failure);
        }
    }

    /** One line: name, region, zone or nothing, separated by tabs. */
    private static Place place(String line) {
        String[] fields = line.split("\t", -1);
        return new Place(fields[0], fields[1], fields[2].isEmpty() ? Optional.empty() : Optional.of(Zone.valueOf(fields[2])));
    }

    /** At most {@code limit} places a word of whose name begins as typed: exact names first, then name starts, then the others. */
    public List<Place> complete(String typed, int limit) {
        String start = folded(typed);
        if (start.isEmpty()) {
            return List.of();
        }
        SequencedSet<Ranked> found = new LinkedHashSet<>();
        byWordStart.subMap(start, true, start + Character.MAX_VALUE, true).values().forEach(found::addAll);
        return found.stream()
                .sorted(Comparator.comparingInt((Ranked each) -> rank(each.folded(), start))
                        .thenComparingInt(Ranked::order))
                .limit(limit)
                .map(Ranked::place)
                .toList();
    }

    /** The place of exactly this name, where there is one. */
    public Optional<Place> find(String name) {
        String whole = folded(name);
        return byWordStart.getOrDefault(whole, List.of()).stream()
                .filter(each -> each.folded().equals(whole))
                .map(Ranked::place)
                .findFirst();
    }

    private static int rank(String name, String start) {
        return name.equals(start) ? 0 : name.startsWith(start) ? 1 : 2;
    }

    private void enter(Ranked entry) {
        String name = entry.folded();
        for (int at = 0; at >= 0 && at < name.length(); at = nextWord(name, at)) {
            byWordStart.computeIfAbsent(name.substring(at), key -> new ArrayList<>()).add(entry);
        }
    }

    private static int nextWord(String name, int at) {
        int space = name.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’‘`.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
