package naskah.format.html;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import naskah.article.Byline;

/** The words of the page itself, in the page's language; a house may replace them with its own {@code words.properties}. */
final class Words {
    private static final Set<String> KEYS = Set.of(
            "untitled", "role.reporter", "role.editor", "role.translator", "role.contributor", "photographer", "picture",
            "source", "tags", "related", "comments", "comments.open", "card.chat", "card.search");

    /** Words that came later; a house's own file from before them has them as they come with the program. */
    private static final Map<String, String> LATER = Map.ofEntries(
            Map.entry("withdrawn", "Berita Dicabut"),
            Map.entry("withdrawn.at", "Berita ini dicabut pada"),
            Map.entry("withdrawn.reason", "Alasan"),
            Map.entry("correction.ralat", "Ralat"),
            Map.entry("correction.hakjawab", "Hak Jawab"),
            Map.entry("correction.pembaruan", "Pembaruan"),
            Map.entry("correction.wrong.ralat", "Sebelumnya tertulis"),
            Map.entry("correction.right.ralat", "Yang benar"),
            Map.entry("correction.wrong.hakjawab", "Yang ditanggapi"),
            Map.entry("correction.right.hakjawab", "Tanggapan"),
            Map.entry("correction.wrong.pembaruan", "Sebelumnya"),
            Map.entry("correction.right.pembaruan", "Sekarang"),
            Map.entry("correction.in", "Selengkapnya di"),
            Map.entry("correction.of", "Untuk berita"));

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words parse(String file, String source) throws BadTemplate {
        Properties later = new Properties();
        later.putAll(LATER);
        Properties read = new Properties(later);
        try {
            read.load(new StringReader(source));
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadTemplate(BadTemplate.Problem.WORDS_BROKEN, file, String.valueOf(broken.getMessage()));
        }
        Set<String> missing = new TreeSet<>(KEYS);
        missing.removeAll(read.stringPropertyNames());
        if (!missing.isEmpty()) {
            throw new BadTemplate(BadTemplate.Problem.WORD_MISSING, file, String.join(", ", missing));
        }
        return new Words(read);
    }

    String get(String key) {
        return words.getProperty(key);
    }

    /** The words with their gap filled; what fills it is not read as a gap again. */
    String get(String key, String filling) {
        return get(key).replace("{0}", filling);
    }

    String role(Byline.Role role) {
        return switch (role) {
            case REPORTER -> get("role.reporter");
            case EDITOR -> get("role.editor");
            case TRANSLATOR -> get("role.translator");
            case CONTRIBUTOR -> get("role.contributor");
        };
    }
}
