package naskah.cli;

import java.util.function.LongConsumer;

/** Says on standard error how far a long job is, once every thousand things. */
final class Progress implements LongConsumer {
    private static final long EVERY = 1_000;

    private final Errand errand;
    private final String key;

    Progress(Errand errand, String key) {
        this.errand = errand;
        this.key = key;
    }

    @Override
    public void accept(long done) {
        if (done > 0 && done % EVERY == 0) {
            errand.say(key, done);
        }
    }
}
