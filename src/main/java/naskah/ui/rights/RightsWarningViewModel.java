package naskah.ui.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;
import naskah.photo.PhotoId;
import naskah.photo.rights.RightsStop;
import naskah.rights.RightsBadge;
import naskah.rights.RightsBadge.State;
import naskah.rights.RightsGate;
import naskah.rights.RightsWords;
import naskah.storage.Held;
import naskah.storage.StorageException;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be known about the rights of a photo in an article: what forbids its use, and what soon will. */
final class RightsWarningViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(RightsWarningViewModel.class);

    /** While somebody writes, rights are asked anew this often. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Desk desk;
    private final LatestWins reading;
    private final ReadOnlyObjectWrapper<List<RightsBadge>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private String photo = "";
    private Instant asked = Instant.MIN;

    RightsWarningViewModel(Desk desk) {
        this.desk = desk;
        this.reading = new LatestWins(desk.lanes().reading());
    }

    ReadOnlyObjectProperty<List<RightsBadge>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** Warns of this photo (SHA-256 or empty), asked for anew when it is another one or a minute has gone by. */
    void show(String shown, Article article) {
        if (!shown.equals(photo)) {
            warnings.set(List.of());
            photo = shown;
            refresh(article);
        } else if (asked.plus(FRESH).isBefore(desk.clock().instant())) {
            refresh(article);
        }
    }

    /** Asks at once: somebody may have set the rights elsewhere. */
    void refresh(Article article) {
        asked = desk.clock().instant();
        reading.cancel();
        if (PhotoId.isValid(photo)) {
            PhotoId id = new PhotoId(photo);
            Instant at = asked;
            reading.run(() -> warnings(id, article, at), warnings::set, why -> LOG.warn("the rights of {} are not known", id, why));
        }
    }

    void dispose() {
        reading.cancel();
    }

    private List<RightsBadge> warnings(PhotoId id, Article article, Instant at) throws StorageException {
        Optional<Held> held = desk.folder().library().find(id);
        if (held.isEmpty()) {
            return List.of();
        }
        Set<RightsStop> stops = new RightsGate(desk.folder()).stops(held.get().photo(), article, at);
        return new RightsWords(desk.messages(), desk.house().zone())
                .badges(held.get().photo().rights(), at, stops).stream()
                .filter(badge -> badge.state() != State.ONE_USE)
                .toList();
    }
}
