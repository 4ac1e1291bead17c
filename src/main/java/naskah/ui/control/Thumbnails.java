package naskah.ui.control;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import naskah.photo.PhotoId;
import naskah.storage.Photos;
import naskah.task.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Small pictures for rows, read off the UI thread and kept while they are likely to be seen again. */
public final class Thumbnails {
    /** About 10 MB at 160 × 107 pixels. */
    private static final int KEPT = 150;

    private static final int LONGEST_SIDE = 160;
    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);

    private record Kept(Path file, Image image) {}

    private final Photos photos;
    private final Lane working;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT;
        }
    };

    public Thumbnails(Photos photos, Lane working) {
        this.photos = photos;
        this.working = working;
    }

    /**
     * Shows the photo (SHA-256 or empty) in {@code view}, unless by then the view is wanted for another one. What is kept is shown
     * at once and replaced when the photo is framed otherwise by now.
     */
    public void show(String photo, ImageView view) {
        Optional<Kept> known = Optional.ofNullable(kept.get(photo));
        view.setUserData(photo);
        view.setImage(known.map(Kept::image).orElse(null));
        if (PhotoId.isValid(photo)) {
            working.run(() -> read(photo, known), read -> read.ifPresent(fresh -> arrived(photo, fresh, view)), failure ->
                    LOG.debug("no thumbnail of {}", photo, failure));
        }
    }

    private Optional<Kept> read(String photo, Optional<Kept> known) throws Exception {
        Path file = photos.thumbnail(new PhotoId(photo), LONGEST_SIDE);
        if (known.isPresent() && known.get().file().equals(file)) {
            return Optional.empty();
        }
        Image image = new Image(file.toUri().toString(), LONGEST_SIDE, LONGEST_SIDE, true, true);
        return image.isError() ? Optional.empty() : Optional.of(new Kept(file, image));
    }

    private void arrived(String photo, Kept fresh, ImageView view) {
        kept.put(photo, fresh);
        if (photo.equals(view.getUserData())) {
            view.setImage(fresh.image());
        }
    }
}
