package naskah.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import naskah.article.ArticleId;

/** What is ignored in an article as texts by name, so that window and command line keep it in the same words. */
public final class KeptPardons {
    private static final String BETWEEN = "\u001F";

    private KeptPardons() {}

    /** The name under which a data folder keeps them. */
    public static String key(ArticleId article) {
        return "check.pardons." + article.value();
    }

    public static Map<String, String> values(Pardons pardons) {
        Map<String, String> values = new TreeMap<>();
        pardons.entries().forEach((entry, grounds) -> values.put(
                String.join(BETWEEN, entry.rule(), entry.text(), entry.sentence()),
                String.join(BETWEEN, grounds.name(), grounds.reason(), grounds.at().toString())));
        return values;
    }

    public static Pardons of(Map<String, String> values) {
        Map<Pardons.Entry, Pardons.Grounds> entries = new HashMap<>();
        values.forEach((key, value) -> {
            String[] entry = key.split(BETWEEN, -1);
            String[] grounds = value.split(BETWEEN, -1);
            if (entry.length == 3 && grounds.length == 3) {
                entries.put(
                        new Pardons.Entry(entry[0], entry[1], entry[2]),
                        new Pardons.Grounds(grounds[0], grounds[1], Instant.parse(grounds[2])));
            }
        });
        return new Pardons(entries);
    }
}
