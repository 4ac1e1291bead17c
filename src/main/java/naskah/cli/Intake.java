package naskah.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import naskah.article.ArticleId;
import naskah.format.Incoming;
import naskah.format.folder.ImportFolder;
import naskah.format.folder.Part;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** Takes in what a person named: a file, a handed-over folder, or standard input as "-". */
final class Intake {
    /** Enough of a file to tell what it is. */
    private static final int HEAD = 8_192;

    private final Errand errand;
    private final DataFolder folder;
    private final House house;
    private final Acceptance acceptance;

    Intake(Errand errand, DataFolder folder, House house) {
        this.errand = errand;
        this.folder = folder;
        this.house = house;
        this.acceptance = new Acceptance(errand, folder);
    }

    /** Stores every article of {@code name}; what cannot be taken in is said, and the rest is taken. */
    void take(String name, Consumer<ArticleId> stored) throws StorageException {
        try {
            if (name.equals("-")) {
                read(errand.console().in(), name, stored);
            } else {
                takeFile(Path.of(name), stored);
            }
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, Path.of(name)), failure);
        }
        acceptance.finish();
    }

    private void takeFile(Path named, Consumer<ArticleId> stored) throws IOException, StorageException {
        Path file = Files.isDirectory(named) ? named.resolve(Part.JSON.file()) : named;
        if (file.getFileName().toString().equals(Part.JSON.file())) {
            takeOriginals(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            read(in, named.toString(), stored);
        }
    }

    /** The photos come first, so that no article stands without them. */
    private void takeOriginals(Path articleJson) throws IOException, StorageException {
        for (Path original : ImportFolder.originals(articleJson)) {
            folder.photos().add(original, original.getFileName().toString());
        }
    }

    private void read(InputStream in, String name, Consumer<ArticleId> stored) throws IOException, StorageException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        Progress progress = new Progress(errand, "cli.progress.imported");
        long[] seen = {0};
        Consumer<Incoming> sink = incoming -> {
            acceptance.acceptUnchecked(incoming, name, stored);
            progress.accept(++seen[0]);
        };
        try {
            errand.tools().formats().forFile(house, name, head).read(buffered, name, sink);
        } catch (Acceptance.Stopped stopped) {
            throw stopped.why();
        }
    }
}
