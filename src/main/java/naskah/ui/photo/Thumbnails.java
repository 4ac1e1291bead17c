package naskah.ui.photo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import naskah.photo.PhotoId;
import naskah.storage.Photos;
import naskah.task.Lane;

/** Small pictures for lists and fields, found and decoded off the UI thread, the latest used ones kept. For the UI thread. */
public final class Thumbnails {
    private static final int KEPT = 200;

    private record Key(PhotoId photo, int longestSide) {}

    private final Photos photos;
    private final Lane lane;
    private final Map<Key, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
            return size() > KEPT;
        }
    };

    public Thumbnails(Photos photos, Lane lane) {
        this.photos = photos;
        this.lane = lane;
    }

    /** Hands the picture over, now or when it is there; never when there is no such photo. */
    public void find(String hash, int longestSide, Consumer<Image> then) {
        if (!PhotoId.isValid(hash)) {
            return;
        }
        Key key = new Key(new PhotoId(hash), longestSide);
        Image image = kept.get(key);
        if (image != null) {
            then.accept(image);
        } else {
            lane.run(() -> load(key), loaded -> keep(key, loaded, then), missing -> {});
        }
    }

    private Image load(Key key) throws Exception {
        Path file = photos.thumbnail(key.photo(), key.longestSide());
        return new Image(file.toUri().toString(), false);
    }

    private void keep(Key key, Image image, Consumer<Image> then) {
        if (!image.isError()) {
            kept.put(key, image);
            then.accept(image);
        }
    }
}
