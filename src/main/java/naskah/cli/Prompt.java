package naskah.cli;

import java.util.Optional;

/** Asks a person at the terminal for what must not be seen. */
@FunctionalInterface
public interface Prompt {
    /** For where nobody can be asked. */
    Prompt NOBODY = question -> Optional.empty();

    /** What was typed, without echo; empty where there is no terminal. */
    Optional<char[]> ask(String question);

    /** The terminal that the process was started from. */
    static Prompt terminal() {
        java.io.Console terminal = System.console();
        return terminal == null || !terminal.isTerminal()
                ? NOBODY
                : question -> Optional.ofNullable(terminal.readPassword("%s", question));
    }
}
