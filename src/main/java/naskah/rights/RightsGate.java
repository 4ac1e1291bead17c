package naskah.rights;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.rights.RightsStop;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.storage.Waiver;

/** Decides whether the photos of an article may go out: what forbids it, less what somebody has answered for. */
public final class RightsGate {
    private final DataFolder folder;

    public RightsGate(DataFolder folder) {
        this.folder = folder;
    }

    /** What keeps the article back at that time, in reading order and the gravest first; empty when it may go out. */
    public List<Blocked> blocked(Article article, Instant at) throws StorageException {
        List<Blocked> blocked = new ArrayList<>();
        for (String photo : article.shown()) {
            Optional<Held> held = held(photo);
            if (held.isPresent()) {
                stops(held.get().photo(), article, at).forEach(stop -> blocked.add(new Blocked(held.get().photo(), stop)));
            }
        }
        return blocked.isEmpty() ? blocked : unanswered(blocked, article.id());
    }

    /** What forbids the photo in the article at that time, answered for or not. */
    public Set<RightsStop> stops(Photo photo, Article article, Instant at) throws StorageException {
        boolean own = article.photos().contains(photo.id().sha256());
        boolean elsewhere = own && photo.rights().oneUse() && isElsewhere(photo.id(), article.id());
        return photo.rights().stops(at, elsewhere);
    }

    /** Whether another article than this one has the photo as banner or in its body; a card of related news is no use of its own. */
    public boolean isElsewhere(PhotoId photo, ArticleId article) throws StorageException {
        for (Summary use : folder.library().uses(photo)) {
            Optional<Stored> other = use.id().equals(article) ? Optional.empty() : folder.articles().find(use.id());
            if (other.filter(stored -> stored.article().photos().contains(photo.sha256())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Somebody answers for all of it, so that it no longer keeps the article back; not for what has changed since it was seen. */
    public void waive(ArticleId article, List<Blocked> blocked, Waiver.By by) throws StorageException {
        for (Blocked each : blocked) {
            Optional<Held> now = folder.library().find(each.photo().id());
            if (now.filter(held -> held.photo().rights().isAlike(each.photo().rights(), each.stop())).isPresent()) {
                folder.library().waive(new Waiver(each.photo().id(), Optional.of(article), each.stop(), by));
            }
        }
    }

    private List<Blocked> unanswered(List<Blocked> blocked, ArticleId article) throws StorageException {
        record Answered(PhotoId photo, RightsStop stop) {}
        Set<Answered> answered = new HashSet<>();
        folder.library().waivers(article).forEach(waiver -> answered.add(new Answered(waiver.photo(), waiver.stop())));
        return blocked.stream()
                .filter(each -> !answered.contains(new Answered(each.photo().id(), each.stop())))
                .toList();
    }

    private Optional<Held> held(String photo) throws StorageException {
        return PhotoId.isValid(photo) ? folder.library().find(new PhotoId(photo)) : Optional.empty();
    }
}
