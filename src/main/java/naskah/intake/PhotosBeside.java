package naskah.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import naskah.format.folder.ImportFolder;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Framing;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;

/** Takes in the photos beside an exported article before the article itself, so that none stands without them. */
final class PhotosBeside {
    private static final long FIRST = 1;

    private final DataFolder folder;
    private final Consumer<News> told;

    PhotosBeside(DataFolder folder, Consumer<News> told) {
        this.folder = folder;
        this.told = told;
    }

    void add(Path articleJson) throws IOException, StorageException {
        List<Path> originals = ImportFolder.originals(articleJson);
        Map<String, Framing> framings = originals.isEmpty() ? Map.of() : ImportFolder.framings(articleJson);
        for (Path original : originals) {
            switch (folder.photos().add(original, original.getFileName().toString())) {
                case PhotoRead.Refused refused -> told.accept(new News.PictureRefused(refused));
                case PhotoRead.Ok ok -> frame(ok.photo(), framings.getOrDefault(ok.photo().id().sha256(), Framing.AS_SHOT));
            }
        }
    }

    /** Only a photo that nobody here has worked on yet. */
    private void frame(Photo photo, Framing framing) throws StorageException {
        if (framing.equals(Framing.AS_SHOT)) {
            return;
        }
        Optional<Held> held = folder.library().find(photo.id()).filter(known -> known.revision() == FIRST);
        if (held.isPresent() && held.get().photo().framing().equals(Framing.AS_SHOT)) {
            folder.library().keep(held.get().photo().withFraming(framing), FIRST);
        }
    }
}
