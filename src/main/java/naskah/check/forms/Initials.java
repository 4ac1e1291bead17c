package naskah.check.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import naskah.check.Copy;
import naskah.check.text.Reading;
import naskah.check.text.Table;
import naskah.check.text.Token;

/** Where the running text uses initials ("SCO") and where it introduces them, "Organisasi Kerja Sama Shanghai (SCO)". */
final class Initials {
    /** The full name from the house's table; {@code common} initials stand without introduction. */
    record Known(String name, boolean common) {}

    record Use(Reading reading, int start, int end, boolean introduces) {}

    private static final Map<String, Known> KNOWN = Table.rows("singkatan.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> new Known(row.get(1), row.get(2).equals("1"))));

    /** Initials in brackets after a name, or before their name in brackets. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<=\\p{L}[”\"]? \\()(\\p{javaUpperCase}[\\p{javaUpperCase}\\d]{1,9})(?=\\))|(?<![\\p{L}(])(\\p{javaUpperCase}{2,10})(?= \\(\\p{javaUpperCase}\\p{javaLowerCase})");

    private Initials() {}

    static Map<String, Known> known() {
        return KNOWN;
    }

    /** Every use in reading order, by the initials. */
    static Map<String, List<Use>> in(Copy copy) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Reading reading : copy.running()) {
            Map<Integer, MatchResult> introductions = introductions(reading);
            reading.words().filter(Token::isAllCapitals).forEach(word -> uses
                    .computeIfAbsent(word.text(), key -> new ArrayList<>())
                    .add(new Use(reading, word.start(), word.end(), introductions.containsKey(word.start()))));
        }
        return uses;
    }

    private static Map<Integer, MatchResult> introductions(Reading reading) {
        Map<Integer, MatchResult> found = new HashMap<>();
        if (reading.text().indexOf('(') >= 0) {
            reading.find(INTRODUCED).forEach(match -> found.put(match.start(), match));
        }
        return found;
    }
}
