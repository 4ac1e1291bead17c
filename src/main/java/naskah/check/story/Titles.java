package naskah.check.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import naskah.check.text.Table;

/** Which capitalised words name a post, an office or a place, and so are no part of a person's name. */
final class Titles {
    private static final Set<String> HEADS = new HashSet<>();
    private static final Set<String> WORDS = new HashSet<>();
    private static final Set<String> PLACES = new HashSet<>();
    /** First names of many people, which begin the names of places as well: "Sri Lanka", "Intan Jaya". */
    private static final Set<String> PERSONAL = Set.of("sri", "intan");

    static {
        for (List<String> row : Table.rows("kata-jabatan.txt")) {
            WORDS.add(row.getFirst());
            if (row.getLast().equals("H")) {
                HEADS.add(row.getFirst());
            }
        }
        for (List<String> row : Table.rows("gazetteer.tsv")) {
            for (String word : (row.get(0) + " " + row.get(1)).toLowerCase(Locale.ROOT).split("[ /]")) {
                PLACES.add(word);
            }
        }
        PLACES.removeAll(PERSONAL);
    }

    private Titles() {}

    /** Whether the word heads a post or a form of address: "Gubernur", "Wakil", "Letjen", "Dr". */
    static boolean isHead(String lower) {
        return HEADS.contains(lower);
    }

    static boolean isPlace(String lower) {
        return PLACES.contains(lower);
    }

    /** Whether the word belongs to the name of a post, an office or a place. */
    static boolean is(String lower) {
        return WORDS.contains(lower) || PLACES.contains(lower)
                || lower.contains("-") && List.of(lower.split("-")).stream().allMatch(Titles::is);
    }
}
