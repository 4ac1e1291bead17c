package naskah.check.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.check.Context;
import naskah.check.text.Table;

/** Bound forms and what they are joined with: some with every word, some with a closed list, because they also stand alone. */
final class BoundForms {
    private static final String ANY = "*";
    private static final Map<String, Set<String>> JOINED = read();
    private static final Set<String> NO_PARTNER = Set.of(
            "dan", "atau", "yang", "di", "ke", "dari", "pada", "dengan", "terhadap", "sama", "itu", "ini", "untuk", "oleh",
            "juga", "saja", "adalah", "dalam", "seperti", "karena", "sudah", "akan", "tidak", "bukan", "para", "banget",
            "satu", "dua", "lain", "serta", "tapi", "tetapi", "sebagai", "mereka", "kami", "kita", "saya", "aku", "dia", "ia");

    private BoundForms() {}

    /** Whether the form is written with a hyphen by mistake before any word in small letters. */
    static boolean isBound(String form) {
        return JOINED.containsKey(form);
    }

    /** Whether the two, written apart, are meant as one word. */
    static boolean joins(String form, String word, Context context) {
        Set<String> partners = JOINED.getOrDefault(form, Set.of());
        if (partners.contains(word)) {
            return true;
        }
        return partners.contains(ANY)
                && word.length() > 2
                && !NO_PARTNER.contains(word)
                && context.knows(word)
                && !(form.equals("pasca") && isVerb(word, context));
    }

    /** "pasca melakukan", where setelah is meant and joining the two mends nothing. */
    private static boolean isVerb(String word, Context context) {
        return Affixed.of(word).stream()
                .filter(form -> form.prefix().equals("di") || form.prefix().equals("me"))
                .anyMatch(form -> form.root().length() > 3 && context.knows(form.root()) && !form.root().equals(word));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> all = new HashMap<>();
        Table.rows("terikat.tsv").forEach(row -> all.put(
                row.get(0), Arrays.stream(row.get(1).split(" ")).collect(Collectors.toUnmodifiableSet())));
        return Map.copyOf(all);
    }
}
