package naskah.app;

import java.time.Duration;
import java.util.OptionalLong;
import naskah.storage.DataFolder;
import naskah.task.Lanes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells soon when another program has changed the data folder, as a job beside the window does. */
final class FolderWatch {
    private static final Duration PACE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final DataFolder folder;
    private final Lanes lanes;
    private final Runnable changed;
    private OptionalLong last = OptionalLong.empty();

    FolderWatch(DataFolder folder, Lanes lanes, Runnable changed) {
        this.folder = folder;
        this.lanes = lanes;
        this.changed = changed;
    }

    /** Looks now, and again and again. */
    void look() {
        lanes.writing().run(folder::foreignChanges, this::seen, failure -> {
            LOG.debug("the data folder could not be looked at", failure);
            again();
        });
    }

    private void seen(long now) {
        boolean other = last.isPresent() && last.getAsLong() != now;
        last = OptionalLong.of(now);
        if (other) {
            changed.run();
        }
        again();
    }

    private void again() {
        lanes.timer().after(PACE, this::look);
    }
}
