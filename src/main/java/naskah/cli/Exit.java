package naskah.cli;

/** The exit codes of every command. */
final class Exit {
    static final int DONE = 0;

    /** Some of it failed; standard error says which and why. */
    static final int FAILED = 1;

    static final int USAGE = 2;

    private Exit() {}
}
