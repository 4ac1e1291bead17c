package naskah.ui.shell;

import java.util.function.Consumer;
import naskah.storage.StorageException;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Changes the data folder off the UI thread, and says what could not be done. */
record FolderDeeds(Desk desk, Consumer<Notice> say) {
    private static final Logger LOG = LoggerFactory.getLogger(FolderDeeds.class);

    /** One change. */
    interface Deed {
        void write() throws StorageException;
    }

    void write(Deed deed, Runnable then) {
        Consumer<Object> done = nothing -> then.run();
        desk.lanes().writing().run(() -> {
            deed.write();
            return "";
        }, done, this::failed);
    }

    void failed(Exception failure) {
        LOG.warn("the data folder did not do as asked", failure);
        StorageException.Cause cause =
                failure instanceof StorageException known ? known.reason() : StorageException.Cause.OTHER;
        say.accept(Notice.of(desk.text("shell.failed." + cause)));
    }
}
