package naskah.ui.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.format.html.PictureData;
import naskah.format.html.PictureSources;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.storage.Photos;
import naskah.task.Lane;

/** The pictures of the preview, each loaded once off the UI thread, with a blank of its shape until then. For the UI thread. */
final class PreviewPictures {
    private static final int LONGEST_SIDE = 1080;
    private static final String READY = "picture:";
    private static final String AWAITED = "awaited:";

    private record Loaded(String data, Photo.Size size) {}

    private final Photos photos;
    private final Lane lane;
    private final Runnable arrived;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Loaded> loaded = new HashMap<>();

    PreviewPictures(Photos photos, Lane lane, Runnable arrived) {
        this.photos = photos;
        this.lane = lane;
        this.arrived = arrived;
    }

    /** Asks for those that were not asked for yet. */
    void want(List<String> hashes) {
        hashes.stream().filter(PhotoId::isValid).filter(asked::add).forEach(this::load);
    }

    /** What is known now, as a value for another thread. */
    PictureSources sources() {
        Map<String, Loaded> now = Map.copyOf(loaded);
        return hash -> Optional.of(List.of(width(hash, now.get(hash))));
    }

    /** The data address behind what {@link #sources} put into the page. */
    String resolve(String href) {
        if (href.startsWith(READY)) {
            Loaded picture = loaded.get(href.substring(READY.length()));
            return picture == null ? "" : picture.data();
        }
        return href.startsWith(AWAITED) ? PictureData.blank(3, 2) : "";
    }

    private static PictureSources.Width width(String hash, Loaded picture) {
        return picture == null
                ? new PictureSources.Width(AWAITED + hash, 3, 2)
                : new PictureSources.Width(READY + hash, picture.size().width(), picture.size().height());
    }

    private void load(String hash) {
        lane.run(() -> read(new PhotoId(hash)), found -> keep(hash, found), failure -> asked.remove(hash));
    }

    private Optional<Loaded> read(PhotoId id) throws Exception {
        Optional<Photo> photo = photos.find(id);
        return photo.isEmpty()
                ? Optional.empty()
                : Optional.of(new Loaded(PictureData.of(photos.thumbnail(id, LONGEST_SIDE)), photo.get().size()));
    }

    private void keep(String hash, Optional<Loaded> found) {
        found.ifPresentOrElse(picture -> loaded.put(hash, picture), () -> asked.remove(hash));
        found.ifPresent(picture -> arrived.run());
    }
}
