package naskah.check.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naskah.check.text.Table;

/**
 * An agency that pictures come from.
 *
 * @param name  as a credit has it, "Antara"
 * @param owner whose pictures these are, itself for one that belongs to nobody else
 * @param names what it is called in credits, in lower case, the longest first
 */
record Agency(String name, String owner, List<String> names) {
    private static final List<Agency> ALL =
            Table.rows("agensi.tsv").stream().map(row -> of(row.get(0), row.get(1), row.get(2))).toList();
    private static final Map<String, Agency> BY_NAME =
            ALL.stream().collect(Collectors.toMap(agency -> agency.name().toLowerCase(Locale.ROOT), Function.identity()));

    Agency {
        names = List.copyOf(names);
    }

    private static Agency of(String name, String owner, String others) {
        List<String> names = Stream.concat(Stream.of(name), Arrays.stream(others.split(",")))
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new Agency(name, owner.isEmpty() ? name : owner, names);
    }

    static List<Agency> all() {
        return ALL;
    }

    /** Whether the word, in lower case, is the name of one. */
    static boolean isOne(String word) {
        return BY_NAME.containsKey(word);
    }

    /** Its name in lower case, as single words are compared. */
    String word() {
        return name.toLowerCase(Locale.ROOT);
    }
}
