package naskah.ui.exporting;

import java.io.IOException;

/** A transfer that was not done for a reason which is told in the person's language, with the remedy. */
public final class TransferRefused extends IOException {
    private static final long serialVersionUID = 1L;

    public TransferRefused(String sentence) {
        super(sentence);
    }
}
