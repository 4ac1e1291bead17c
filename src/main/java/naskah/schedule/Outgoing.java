package naskah.schedule;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import naskah.article.ArticleId;
import naskah.format.json.ValuesJson;
import naskah.storage.Scheduled;
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

    /** What was to be handed over and may not have been, as when the machine stopped on the way, each with its revision before it went out. */
    public Map<ArticleId, Long> owed() throws StorageException {
        return values(OWED).entrySet().stream()
                .filter(each -> ArticleId.isValid(each.getKey()))
                .collect(Collectors.toMap(each -> new ArticleId(each.getKey()), each -> revision(each.getValue())));
    }

    /** To be called before the article goes out. */
    public void owe(Scheduled item) throws StorageException {
        settings.change(OWED, before -> {
            Map<String, String> owed = new HashMap<>(values(before));
            owed.put(item.article().value(), String.valueOf(item.revision()));
            return Optional.of(ValuesJson.write(owed));
        });
    }

    /** It needs to be handed over no more. */
    public void handedOver(ArticleId article) throws StorageException {
        if (!owed().containsKey(article)) {
            return;
        }
        settings.change(OWED, before -> {
            Map<String, String> owed = new HashMap<>(values(before));
            owed.remove(article.value());
            return Optional.of(ValuesJson.write(owed));
        });
    }

    /** What an earlier version owed has none. */
    private static long revision(String value) {
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    private static Map<String, String> values(Optional<String> json) {
        return json.map(ValuesJson::read).orElse(Map.of());
    }

    private Map<String, String> values(String key) throws StorageException {
        return values(settings.get(key));
    }
}
