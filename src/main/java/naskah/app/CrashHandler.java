package naskah.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Meets every bug: logs it under a short code, keeps the draft, and says so. */
final class CrashHandler implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashHandler.class);

    private final Wiring wiring;
    private final Path log;

    private CrashHandler(Wiring wiring, Path log) {
        this.wiring = wiring;
        this.log = log;
    }

    static void install(Wiring wiring, Path log) {
        Thread.setDefaultUncaughtExceptionHandler(new CrashHandler(wiring, log));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable bug) {
        String code = code(bug);
        LOG.error("{} in {}", code, thread.getName(), bug);
        Platform.runLater(() -> wiring.crashed(code, log));
    }

    /** The same for the same place in the program, so that two reports can be told to be one. */
    static String code(Throwable bug) {
        int place = Arrays.hashCode(Arrays.stream(bug.getStackTrace()).limit(8).map(StackTraceElement::toString).toArray());
        return String.format(Locale.ROOT, "N-%04X", (place ^ bug.getClass().getName().hashCode()) & 0xFFFF);
    }
}
