package naskah.ui.review;

import java.util.function.Consumer;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what could not be read or kept, and logs why. */
record Trouble(Desk desk, Consumer<String> say) {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    void reading(Exception failure) {
        LOG.warn("what is said about an article could not be read", failure);
        say.accept(desk.text("review.notRead", desk.folder().path()));
    }

    void keeping(Exception failure) {
        LOG.warn("what is said about an article could not be kept", failure);
        say.accept(desk.text("review.notKept", desk.folder().path()));
    }
}
