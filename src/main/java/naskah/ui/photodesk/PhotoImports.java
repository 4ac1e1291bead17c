package naskah.ui.photodesk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import naskah.photo.Photo;
import naskah.storage.StorageException;

/** Takes picture files and folders of them into the library, which the app carries out; never called on the UI thread. */
public interface PhotoImports {
    /** Where a running import is told to stop, and where it tells how far it is. */
    record Control(BooleanSupplier cancelled, Consumer<Progress> progress) {}

    /** @param all 0 while it is not known how many files there are */
    record Progress(long done, long all) {}

    /** What came of one file. */
    sealed interface Item {
        record Taken(Photo photo) implements Item {}

        /** The same bytes were there before. */
        record Already(String fileName, Photo photo) implements Item {}

        /** It was taken, and looks like one that was there before: the same picture resized or saved anew. */
        record Alike(Photo photo, Photo other) implements Item {}

        /** @param sentence says why, in the person's language */
        record Refused(String sentence) implements Item {}
    }

    /**
     * A finished import.
     *
     * @param cancelled whether it was stopped; what had come by then stays
     */
    record Arrived(List<Item> items, boolean cancelled) {
        public Arrived {
            items = List.copyOf(items);
        }

        long count(Class<? extends Item> kind) {
            return items.stream().filter(kind::isInstance).count();
        }
    }

    Arrived take(List<Path> files, Control control) throws StorageException;
}
