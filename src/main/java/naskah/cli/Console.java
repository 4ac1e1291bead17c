package naskah.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import naskah.i18n.Language;

/** The streams and the environment that a command was started with; everything printed is UTF-8. */
public record Console(
        InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Prompt prompt) {
    public Console {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        environment = Map.copyOf(environment);
        Objects.requireNonNull(prompt);
    }

    /** The process's own, in UTF-8 whatever its locale says. */
    public static Console ofProcess() {
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv(),
                question -> Prompt.terminal().ask(question));
    }

    /** English where the locale of messages (POSIX: LC_ALL, LC_MESSAGES, LANG) begins with "en", else Indonesian. */
    public Language language() {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return locale.startsWith("en") ? Language.ENGLISH : Language.INDONESIAN;
            }
        }
        return Language.INDONESIAN;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
