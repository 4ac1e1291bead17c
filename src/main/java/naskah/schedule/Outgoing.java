package naskah.schedule;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import naskah.article.ArticleId;
import naskah.format.json.ValuesJson;
import naskah.storage.Settings;
import naskah.storage.StorageException;

/** The folder to which articles are handed over that go out on schedule, where the house has chosen one, and what has still to come there. */
public final class Outgoing {
    private static final String KEY = "outgoing";
    private static final String OWED = "outgoing.owed";
    private static final String FOLDER = "folder";

    private final Settings settings;

    public Outgoing(Settings settings) {
        this.settings = Objects.requireNonNull(settings);
    }

    public Optional<Path> folder() throws StorageException {
        return Optional.ofNullable(values(KEY).get(FOLDER)).map(Path::of);
    }

    public void folder(Optional<Path> chosen) throws StorageException {
        settings.put(KEY, ValuesJson.write(chosen.map(path -> Map.of(FOLDER, path.toString())).orElse(Map.of())));
    }

    /** What was to be handed over and may not have been, as when the machine stopped on the way. */
    public Set<ArticleId> owed() throws StorageException {
        return values(OWED).keySet().stream().filter(ArticleId::isValid).map(ArticleId::new).collect(Collectors.toSet());
    }

    /** To be called before the article goes out. */
    public void owe(ArticleId article) throws StorageException {
        Map<String, String> owed = new HashMap<>(values(OWED));
        owed.put(article.value(), "");
        settings.put(OWED, ValuesJson.write(owed));
    }

    public void handedOver(ArticleId article) throws StorageException {
        Map<String, String> owed = new HashMap<>(values(OWED));
        if (owed.remove(article.value()) != null) {
            settings.put(OWED, ValuesJson.write(owed));
        }
    }

    private Map<String, String> values(String key) throws StorageException {
        return settings.get(key).map(ValuesJson::read).orElse(Map.of());
    }
}
