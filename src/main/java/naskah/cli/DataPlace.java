package naskah.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the data folder is when nobody names one: the system's place for a person's data (XDG Base Directory 0.8). */
public final class DataPlace {
    private DataPlace() {}

    public static Path usual() {
        return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return roaming.isBlank() ? Path.of(home, "AppData", "Roaming", "Naskah") : Path.of(roaming, "Naskah");
        }
        if (os.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Naskah");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.startsWith("/") ? Path.of(xdg, "naskah") : Path.of(home, ".local", "share", "naskah");
    }
}
