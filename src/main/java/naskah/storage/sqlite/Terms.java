package naskah.storage.sqlite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import naskah.article.Article;
import naskah.workflow.Stage;

/** What the index holds of one article: its words, their stems, and its facets, each once and in order. */
record Terms(Set<String> words, Set<String> facets, byte[] fingerprint) {
    /** Changes whenever the same article would give other terms; an index made by another version is made anew. */
    static final String VERSION = "1";

    /** ASCII has no such letter, so that no word can look like a facet. */
    private static final char FACET = '§';

    static final Terms NONE = new Terms(Set.of(), Set.of());

    Terms(Set<String> words, Set<String> facets) {
        this(words, facets, hash(joined(words, facets)));
    }

    static Terms of(Article article, Stage stage) {
        Set<String> words = new HashSet<>();
        Set<String> stems = new HashSet<>();
        for (String text : IndexedText.of(article)) {
            for (Words.Word word : Words.of(text)) {
                if (words.add(word.form())) {
                    stems.addAll(Stem.of(word.form()));
                }
            }
        }
        words.addAll(stems);
        return new Terms(new TreeSet<>(words), Set.of(facet(stage), facet(article.filing().category())));
    }

    static String facet(Stage stage) {
        return FACET + "s" + stage.name();
    }

    static String facet(String category) {
        return FACET + "c" + HexFormat.of().formatHex(category.getBytes(StandardCharsets.UTF_8));
    }

    /** The text that FTS5 is given. */
    String joined() {
        return joined(words, facets);
    }

    private static String joined(Set<String> words, Set<String> facets) {
        return String.join(" ", words) + " " + String.join(" ", new TreeSet<>(facets));
    }

    /** Tells whether the index already holds just this; 128 bits are enough for no two texts to be taken for one. */
    private static byte[] hash(String joined) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
