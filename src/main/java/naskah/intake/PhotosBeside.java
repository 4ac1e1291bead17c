package naskah.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import naskah.format.folder.ImportFolder;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Framing;
import naskah.storage.StorageException;

/** Takes in the photos beside an exported article before the article itself, so that none stands without them. */
final class PhotosBeside {
    private final Reception reception;
    private final Consumer<News> told;

    PhotosBeside(Reception reception, Consumer<News> told) {
        this.reception = reception;
        this.told = told;
    }

    void add(Path articleJson) throws IOException, StorageException {
        List<Path> originals = ImportFolder.originals(articleJson);
        Map<String, Framing> framings = originals.isEmpty() ? Map.of() : ImportFolder.framings(articleJson);
        for (Path original : originals) {
            String name = original.getFileName().toString();
            if (reception.add(original, name, photo -> framed(photo, framings)) instanceof PhotoRead.Refused refused) {
                told.accept(new News.PictureRefused(refused));
            }
        }
    }

    private static Photo framed(Photo photo, Map<String, Framing> framings) {
        Framing framing = framings.getOrDefault(photo.id().sha256(), Framing.AS_SHOT);
        return photo.framing().equals(Framing.AS_SHOT) ? photo.withFraming(framing) : photo;
    }
}
