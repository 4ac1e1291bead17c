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

    private final Photos photos;
    private final Lane working;
    private final Map<String, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };

    public Thumbnails(Photos photos, Lane working) {
        this.photos = photos;
        this.working = working;
    }

    /** Shows the photo (SHA-256 or empty) in {@code view}, unless by then the view is wanted for another one. */
    public void show(String photo, ImageView view) {
        view.setUserData(photo);
        view.setImage(kept.get(photo));
        if (view.getImage() == null && PhotoId.isValid(photo)) {
            working.run(() -> read(photo), image -> image.ifPresent(read -> arrived(photo, read, view)), failure ->
                    LOG.debug("no thumbnail of {}", photo, failure));
        }
    }

    private Optional<Image> read(String photo) throws Exception {
        Path file = photos.thumbnail(new PhotoId(photo), LONGEST_SIDE);
        Image image = new Image(file.toUri().toString(), LONGEST_SIDE, LONGEST_SIDE, true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    private void arrived(String photo, Image image, ImageView view) {
        kept.put(photo, image);
        if (photo.equals(view.getUserData())) {
            view.setImage(image);
        }
    }
}
