package naskah.app;

import java.nio.file.Path;

/** Tells the log where its file is, before anybody logs. */
final class LogFile {
    private LogFile() {}

    /** {@code log/naskah.log} in the data folder; never the console, which belongs to the person. */
    static void in(Path data) {
        System.setProperty("naskah.log", of(data).toString());
    }

    static Path of(Path data) {
        return data.toAbsolutePath().resolve("log").resolve("naskah.log");
    }
}
