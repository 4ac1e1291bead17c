package naskah.ui.exporting;

import java.io.IOException;

/** A transfer that was not done for a reason which is told in the person's language, with the remedy. */
public final class TransferRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean passes;

    public TransferRefused(String sentence) {
        this(sentence, false);
    }

    /** @param passes whether the reason goes away by itself, so that the same can be tried again in a while */
    public TransferRefused(String sentence, boolean passes) {
        super(sentence);
        this.passes = passes;
    }

    public boolean passes() {
        return passes;
    }
}
