package naskah.check.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where systems and LibreOffice keep their dictionaries, the likeliest first. */
final class DictionaryPlaces {
    /** The folder with the dictionary that a packaged program brings along. */
    private static final String BUNDLED = "naskah.dictionaries";

    private static final Logger LOG = LoggerFactory.getLogger(DictionaryPlaces.class);

    private final Map<String, String> environment;
    private final Map<String, String> properties;

    /** @param properties "os.name", "user.home" and, in a package, "naskah.dictionaries" */
    DictionaryPlaces(Map<String, String> environment, Map<String, String> properties) {
        this.environment = Map.copyOf(environment);
        this.properties = Map.copyOf(properties);
    }

    static DictionaryPlaces ofThisMachine() {
        Map<String, String> properties = new HashMap<>();
        for (String name : List.of("os.name", "user.home", BUNDLED)) {
            Optional.ofNullable(System.getProperty(name)).ifPresent(value -> properties.put(name, value));
        }
        return new DictionaryPlaces(System.getenv(), properties);
    }

    List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(properties.get(BUNDLED)).map(Path::of).ifPresent(folders::add);
        String system = properties.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            folders.addAll(windows());
        } else if (system.startsWith("mac")) {
            folders.addAll(mac(home()));
        } else {
            folders.addAll(linux(home()));
            folders.addAll(versions(Path.of("/opt"), "libreoffice"));
        }
        return List.copyOf(folders);
    }

    private Path home() {
        return Path.of(properties.getOrDefault("user.home", "."));
    }

    private static List<Path> linux(Path home) {
        return List.of(
                Path.of("/usr/share/hunspell"),
                Path.of("/usr/share/myspell/dicts"),
                Path.of("/usr/share/myspell"),
                Path.of("/usr/local/share/hunspell"),
                Path.of("/usr/lib/libreoffice/share/extensions"),
                Path.of("/usr/lib64/libreoffice/share/extensions"),
                home.resolve(".local/share/hunspell"),
                home.resolve(".config/libreoffice"));
    }

    private static List<Path> mac(Path home) {
        return List.of(
                Path.of("/Applications/LibreOffice.app/Contents/Resources/extensions"),
                Path.of("/Library/Spelling"),
                home.resolve("Library/Spelling"),
                home.resolve("Library/Application Support/LibreOffice"),
                Path.of("/opt/homebrew/share/hunspell"),
                Path.of("/usr/local/share/hunspell"));
    }

    private List<Path> windows() {
        List<Path> folders = new ArrayList<>();
        for (String variable : List.of("ProgramFiles", "ProgramW6432", "ProgramFiles(x86)")) {
            variable(variable).ifPresent(programs -> folders.addAll(versions(programs, "libreoffice")));
        }
        variable("APPDATA").ifPresent(data -> folders.add(data.resolve("LibreOffice")));
        return folders;
    }

    /** The folders of a program whose versions may lie side by side. */
    private static List<Path> versions(Path parent, String program) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(each -> each.getFileName().toString().toLowerCase(Locale.ROOT).startsWith(program))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException closed) {
            LOG.info("cannot look into {}", parent, closed);
            return List.of();
        }
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
