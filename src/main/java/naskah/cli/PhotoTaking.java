package naskah.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import naskah.house.House;
import naskah.intake.Complaint;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.StandingTerms;
import naskah.rights.PhotoBook;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** Takes in what a person named: a picture, or every file below a folder; what cannot be taken is said, and the rest is taken. */
final class PhotoTaking {
    private final Errand errand;
    private final DataFolder folder;
    private final House house;
    private final Progress progress;
    private long taken;

    PhotoTaking(Errand errand, DataFolder folder, House house) {
        this.errand = errand;
        this.folder = folder;
        this.house = house;
        this.progress = new Progress(errand, "cli.progress.photos");
    }

    void take(String named) throws StorageException {
        try {
            for (Path file : files(Path.of(named))) {
                take(file);
            }
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, Path.of(named)), failure);
        } catch (InvalidPathException notAName) {
            errand.fail("failure.file.missing", named);
        }
    }

    private static List<Path> files(Path named) throws IOException {
        if (!Files.isDirectory(named)) {
            named.getFileSystem().provider().checkAccess(named, AccessMode.READ);
            return List.of(named);
        }
        try (Stream<Path> all = Files.walk(named)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void take(Path file) throws StorageException {
        switch (folder.photos().add(file, file.getFileName().toString())) {
            case PhotoRead.Ok ok -> {
                agree(ok.photo());
                errand.print(ok.photo().id().sha256());
                progress.accept(++taken);
            }
            case PhotoRead.Refused refused ->
                errand.tell(Complaint.sentence(errand.messages(), refused), true);
        }
    }

    /** A photo whose credit names an agency of the house has its standing terms, unless somebody has set its rights already. */
    private void agree(Photo photo) throws StorageException {
        var agency = house.pictures().agency(photo.metadata().creditLine());
        if (agency.isPresent() && photo.rights().agency().isEmpty()) {
            new PhotoBook(folder.library()).change(
                    photo.id(), (held, since) -> new StandingTerms(agency.get(), since).on(held));
        }
    }
}
