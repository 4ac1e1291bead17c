package naskah.ui.photodesk;

import java.util.Optional;
import naskah.photo.PhotoId;
import naskah.storage.Held;
import naskah.storage.PhotoQuery;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.shell.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses a photo that somebody comes with; where it is not among those in sight, it is asked for by its file's name. */
final class PhotoSeeker {
    /** So many photos are looked through for one of that name. */
    private static final int ENOUGH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(PhotoSeeker.class);

    private final Desk desk;
    private final PhotoDeskViewModel model;
    private final LatestWins reading;

    PhotoSeeker(Desk desk, PhotoDeskViewModel model) {
        this.desk = desk;
        this.model = model;
        this.reading = new LatestWins(desk.lanes().reading());
    }

    void bring(PhotoId id) {
        model.pages().whenKnown(0, () -> {
            if (!choose(id)) {
                reading.run(
                        () -> desk.folder().library().find(id),
                        found -> found.ifPresentOrElse(this::ask, this::unknown),
                        failure -> failed(id, failure));
            }
        });
    }

    private void failed(PhotoId id, Exception failure) {
        LOG.warn("the photo {} could not be looked for", id, failure);
        unknown();
    }

    void chooseAmongShown(PhotoId id) {
        model.pages().whenKnown(0, () -> choose(id));
    }

    private void ask(Held held) {
        boolean trashed = held.trashed().isPresent();
        model.ask(PhotoQuery.text(held.photo().fileName()).withTrashed(trashed));
        model.pages().whenKnown(ENOUGH, () -> {
            if (!choose(held.photo().id())) {
                unknown();
            }
        });
    }

    private boolean choose(PhotoId id) {
        Optional<Integer> place = Optional.of(model.pages().indexOf(id)).filter(at -> at >= 0);
        place.ifPresent(model.selection()::only);
        return place.isPresent();
    }

    private void unknown() {
        model.say(Notice.of(desk.text("photodesk.unknown")));
    }
}
