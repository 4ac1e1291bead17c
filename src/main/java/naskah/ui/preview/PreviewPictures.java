package naskah.ui.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.format.html.PictureData;
import naskah.format.html.PictureSources;
import naskah.house.Pictures;
import naskah.house.Slot;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.frame.Crops;
import naskah.photo.frame.Cut;
import naskah.storage.Photos;
import naskah.task.Lane;

/**
 * The pictures of the preview as their slots show them, each loaded once off the UI thread, with a blank of its shape until then.
 * For the UI thread.
 */
final class PreviewPictures {
    private static final int WIDTH = 960;
    private static final String READY = "picture:";
    private static final String AWAITED = "awaited:";

    /** A photo (SHA-256) in a slot. */
    record Wanted(String photo, Slot slot) {
        private String name() {
            return photo + "." + slot.id();
        }
    }

    private record Loaded(Path file, String data, Photo.Size size) {}

    private final Photos photos;
    private final Pictures house;
    private final Lane lane;
    private final Runnable arrived;
    private final Set<Wanted> asked = new HashSet<>();
    private final Map<String, Loaded> loaded = new HashMap<>();

    PreviewPictures(Photos photos, Pictures house, Lane lane, Runnable arrived) {
        this.photos = photos;
        this.house = house;
        this.lane = lane;
        this.arrived = arrived;
    }

    /** Asks for those that were not asked for yet. */
    void want(List<Wanted> pictures) {
        pictures.stream().filter(picture -> PhotoId.isValid(picture.photo())).filter(asked::add).forEach(this::load);
    }

    /** Asks once more for all that are wanted from now on, since a photo's framing may have changed; until then the old ones stay. */
    void renew() {
        asked.clear();
    }

    /** What is known now, as a value for another thread. */
    PictureSources sources() {
        Map<String, Loaded> now = Map.copyOf(loaded);
        return new PictureSources() {
            @Override
            public Optional<List<Width>> of(String photo) {
                return of(photo, Slot.FREE);
            }

            @Override
            public Optional<List<Width>> of(String photo, Slot slot) {
                Wanted wanted = new Wanted(photo, slot);
                return Optional.of(List.of(width(wanted, now.get(wanted.name()))));
            }
        };
    }

    /** The data address behind what {@link #sources} put into the page. */
    String resolve(String href) {
        if (href.startsWith(READY)) {
            Loaded picture = loaded.get(href.substring(READY.length()).replaceFirst("\\?.*", ""));
            return picture == null ? "" : picture.data();
        }
        return href.startsWith(AWAITED) ? PictureData.blank(3, 2) : "";
    }

    /** Another file has another address, so that the page takes the new one. */
    private static PictureSources.Width width(Wanted wanted, Loaded picture) {
        return picture == null
                ? new PictureSources.Width(AWAITED + wanted.name(), 3, 2)
                : new PictureSources.Width(
                        READY + wanted.name() + "?" + Integer.toHexString(picture.file().hashCode()),
                        picture.size().width(),
                        picture.size().height());
    }

    private void load(Wanted wanted) {
        Optional<Loaded> before = Optional.ofNullable(loaded.get(wanted.name()));
        lane.run(() -> read(wanted, before), found -> keep(wanted, before, found), failure -> asked.remove(wanted));
    }

    private Optional<Loaded> read(Wanted wanted, Optional<Loaded> before) throws Exception {
        PhotoId id = new PhotoId(wanted.photo());
        Optional<Photo> photo = photos.find(id);
        if (photo.isEmpty()) {
            return Optional.empty();
        }
        Slot slot = house.slot(wanted.slot().id()).orElse(Slot.FREE);
        Path file = photos.cut(id, new Cut(slot, WIDTH));
        if (before.isPresent() && before.get().file().equals(file)) {
            return before;
        }
        Photo.Size size = Crops.of(photo.get().framing(), photo.get().size()).rendered(slot, WIDTH);
        return Optional.of(new Loaded(file, PictureData.of(file), size));
    }

    private void keep(Wanted wanted, Optional<Loaded> before, Optional<Loaded> found) {
        found.ifPresentOrElse(picture -> loaded.put(wanted.name(), picture), () -> asked.remove(wanted));
        if (found.isPresent() && !found.equals(before)) {
            arrived.run();
        }
    }
}
