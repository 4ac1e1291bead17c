package naskah.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages of one language; keys are dotted, placeholders are {@link MessageFormat}'s. */
public final class Messages {
    /** One file a feature and language, {@code i18n/<bundle>_<tag>.properties} in UTF-8. */
    public static final List<String> BUNDLES = List.of(
            "caption", "check", "cli", "command", "crop", "editor", "export", "failure", "form", "import", "library", "list",
            "people", "photo", "photodesk", "preview", "related", "review", "revisions", "rights", "rules-figures", "rules-forms", "rules-sentences",
            "rules-story", "rules-words", "schedule", "settings", "shell", "workflow");

    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Messages in(Language language) {
        Properties all = new Properties();
        BUNDLES.forEach(bundle -> load(bundle, language, all));
        return new Messages(
                language,
                all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, all::getProperty)));
    }

    public Language language() {
        return language;
    }

    /** The message, its placeholders filled; a key that is in no bundle is a bug. */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language);
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    private static void load(String bundle, Language language, Properties into) {
        String name = "/i18n/" + bundle + "_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + name, failure);
        }
    }
}
