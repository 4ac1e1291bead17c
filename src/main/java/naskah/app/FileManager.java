package naskah.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import naskah.task.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows folders in the system's own file manager. */
final class FileManager {
    private static final Logger LOG = LoggerFactory.getLogger(FileManager.class);

    /** What each system calls its file manager. */
    enum Opener {
        LINUX("xdg-open"),
        MAC("open"),
        WINDOWS("explorer.exe");

        private final String program;

        Opener(String program) {
            this.program = program;
        }

        /** By Java's {@code os.name}; other Unixes have the freedesktop tools. */
        static Opener of(String system) {
            String name = system.toLowerCase(Locale.ROOT);
            return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
        }

        List<String> command(Path folder) {
            return List.of(program, folder.toAbsolutePath().toString());
        }

        /** The Explorer's exit code says nothing. */
        boolean hasFailed(int exitCode) {
            return this != WINDOWS && exitCode != 0;
        }
    }

    /** Starts programs, as {@link ProcessBuilder} does. */
    @FunctionalInterface
    interface Starter {
        Process start(List<String> command) throws IOException;
    }

    private final Lane lane;
    private final Opener opener;
    private final Starter starter;
    private final BiConsumer<Opener, Path> unable;

    /** {@code unable} hears on the UI thread when a folder cannot be shown. */
    FileManager(Lane lane, Opener opener, Starter starter, BiConsumer<Opener, Path> unable) {
        this.lane = lane;
        this.opener = opener;
        this.starter = starter;
        this.unable = unable;
    }

    static FileManager ofSystem(Lane lane, BiConsumer<Opener, Path> unable) {
        return new FileManager(lane, Opener.of(System.getProperty("os.name")), FileManager::start, unable);
    }

    /** Returns at once; the file manager may stay open for hours. */
    void show(Path folder) {
        lane.run(() -> starter.start(opener.command(folder)), process -> follow(process, folder), why -> {
            LOG.warn("{} cannot show {}", opener, folder, why);
            unable.accept(opener, folder);
        });
    }

    private void follow(Process process, Path folder) {
        process.onExit().thenAccept(ended -> {
            if (opener.hasFailed(ended.exitValue())) {
                LOG.warn("{} ended with {} for {}", opener, ended.exitValue(), folder);
                lane.tell(() -> unable.accept(opener, folder));
            }
        });
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
