package naskah.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naskah.intake.Complaint;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.storage.PhotoSummary;
import naskah.storage.StorageException;
import naskah.ui.Desk;
import naskah.ui.control.PictureName;
import naskah.ui.photodesk.PhotoImports;

/** Takes what was dropped on the photo desk into the library, file by file; of folders only what is named as pictures are. */
record DeskPhotoImports(Desk desk) implements PhotoImports {

    @Override
    public Arrived take(List<Path> files, Control control) throws StorageException {
        List<Item> items = new ArrayList<>();
        List<Path> all = files(files, items);
        for (int i = 0; i < all.size() && !control.cancelled().getAsBoolean(); i++) {
            control.progress().accept(new Progress(i, all.size()));
            items.add(take(all.get(i)));
        }
        return new Arrived(items, control.cancelled().getAsBoolean());
    }
}
