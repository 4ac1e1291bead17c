package naskah.check.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    record Use(Reading reading, int start, int end, boolean introduces) {
        /** Whether the name that it introduces has its letters, so that the two are surely one thing. */
        boolean spells() {
            return introduces && Initials.spells(reading.text(), start, end);
        }
    }

    private static final Map<String, Known> KNOWN = Table.rows("singkatan.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> new Known(row.get(1), row.get(2).equals("1"))));

    /** Initials in brackets after a name, or before their name in brackets. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<=\\p{L}[”\"]? \\()(\\p{javaUpperCase}[\\p{javaUpperCase}\\d]{1,9})(?=\\))|(?<![\\p{L}(])(\\p{javaUpperCase}{2,10})(?= \\(\\p{javaUpperCase}\\p{javaLowerCase})");

    /** From one letter of the initials to the next: on in its word, or to a later word with at most two between. */
    private static final String ON = "(?:\\p{L}*?|\\p{L}*[^\\p{L}.;:]+(?:\\p{L}+[^\\p{L}.;:]+){0,2}?)";
    private static final int NEAR = 120;

    private Initials() {}

    static Map<String, Known> known() {
        return KNOWN;
    }

    /** Every use in reading order, by the initials. */
    static Map<String, List<Use>> in(Copy copy) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (Reading reading : copy.running()) {
            Set<Integer> introductions = introductions(reading);
            reading.words().filter(Token::isAllCapitals).forEach(word -> uses
                    .computeIfAbsent(word.text(), key -> new ArrayList<>())
                    .add(new Use(reading, word.start(), word.end(), introductions.contains(word.start()))));
        }
        return uses;
    }

    private static Set<Integer> introductions(Reading reading) {
        return reading.text().indexOf('(') < 0
                ? Set.of()
                : reading.find(INTRODUCED).map(MatchResult::start).collect(Collectors.toSet());
    }

    /** The house's own name for them, or a name whose letters they are: "Wahana Lingkungan Hidup Indonesia (WALHI)". */
    private static boolean spells(String text, int start, int end) {
        String initials = text.substring(start, end);
        boolean bracketed = start > 0 && text.charAt(start - 1) == '(';
        String name = bracketed
                ? text.substring(Math.max(0, start - NEAR), start - 1).strip()
                : text.substring(Math.min(text.length(), end + 2), Math.min(text.length(), end + NEAR));
        Optional<String> known = Optional.ofNullable(KNOWN.get(initials)).map(Known::name);
        if (known.filter(full -> name.toLowerCase(Locale.ROOT).contains(full.toLowerCase(Locale.ROOT))).isPresent()) {
            return true;
        }
        String letters = initials.chars().mapToObj(Character::toString).collect(Collectors.joining(ON));
        String last = bracketed ? "\\p{L}*[”\"]?$" : "";
        Pattern spelt = Pattern.compile("(?iU)" + (bracketed ? "(?<!\\p{L})" : "^") + letters + last);
        return spelt.matcher(name).find();
    }
}
