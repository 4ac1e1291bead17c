package naskah.check.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shorter word lists that rules look words up in, all from one table: a name, then the words between commas. */
public final class WordLists {
    private static final Map<String, List<String>> ALL = Table.rows("daftar.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row.get(0),
                    row -> Arrays.stream(row.get(1).split(",")).map(String::strip).toList()));

    private WordLists() {}

    public static Set<String> set(String name) {
        return Set.copyOf(list(name));
    }

    /** The words as alternatives of a pattern, the longest first, in a group of their own. */
    public static String either(String name) {
        return list(name).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> list(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException("no word list is called " + name);
        }
        return ALL.get(name);
    }
}
