package naskah.check.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import naskah.check.text.Table;

/**
 * A line of the table of wrong words: what is written and what is meant.
 *
 * @param wrong    the words that are written, in small letters
 * @param right    what could stand instead, the best first
 * @param category which of the table's kinds it belongs to: "baku", "gabung", "pleonasme"
 * @param certain  whether it can be replaced ("ganti") or only be asked about ("saran")
 */
record Pair(List<String> wrong, List<String> right, String category, boolean certain) {
    private static final List<Pair> ALL = Table.rows("takbaku.tsv").stream().map(Pair::of).toList();

    static Stream<Pair> of(String... categories) {
        List<String> asked = Arrays.asList(categories);
        return ALL.stream().filter(pair -> asked.contains(pair.category));
    }

    boolean isOneWord() {
        return wrong.size() == 1;
    }

    boolean becomesOneWord() {
        return !right.getFirst().contains(" ");
    }

    private static Pair of(List<String> row) {
        boolean certain = switch (row.get(3)) {
            case "ganti" -> true;
            case "saran" -> false;
            case String other -> throw new IllegalStateException("takbaku.tsv: no such deed as " + other);
        };
        List<String> right = Arrays.stream(row.get(1).split(" / ")).map(String::strip).toList();
        return new Pair(List.of(row.get(0).split(" ")), right, row.get(2), certain);
    }
}
