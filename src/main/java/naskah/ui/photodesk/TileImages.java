package naskah.ui.photodesk;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import naskah.photo.Photo;
import naskah.photo.frame.Framing;
import naskah.photo.PhotoId;
import naskah.storage.Photos;
import naskah.task.Job;
import naskah.task.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures of tiles, read off the UI thread and kept while they are likely to be seen again; what scrolled away is not read. */
public final class TileImages {
    static final int LONGEST_SIDE = 320;
    /** About 55 MB. */
    private static final int KEPT = 200;

    private static final Logger LOG = LoggerFactory.getLogger(TileImages.class);

    /** One photo as it is framed now. */
    private record Key(PhotoId id, Framing framing) {}

    private final Photos photos;
    private final Lane working;
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };

    public TileImages(Photos photos, Lane working) {
        this.photos = photos;
        this.working = working;
    }

    /** Gives the picture at once when it is kept, else when it was read, unless the job is cancelled before; nothing when it cannot be had. */
    public Job show(Photo photo, Consumer<Optional<Image>> then) {
        Key key = new Key(photo.id(), photo.framing());
        Image known = kept.get(key);
        if (known != null) {
            then.accept(Optional.of(known));
            return new Job();
        }
        then.accept(Optional.empty());
        return working.run(
                () -> read(photo.id()),
                image -> {
                    kept.put(key, image);
                    then.accept(Optional.of(image));
                },
                failure -> LOG.debug("no thumbnail of {}", photo.id(), failure));
    }

    private Image read(PhotoId id) throws Exception {
        Path file = photos.thumbnail(id, LONGEST_SIDE);
        Image image = new Image(file.toUri().toString(), LONGEST_SIDE, LONGEST_SIDE, true, true);
        if (image.isError()) {
            throw image.getException();
        }
        return image;
    }
}
