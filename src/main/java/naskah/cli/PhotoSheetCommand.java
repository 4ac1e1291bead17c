package naskah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.format.contactsheet.ContactSheet;
import naskah.format.folder.Watch;
import naskah.intake.Complaint;
import naskah.photo.PhotoId;
import naskah.rights.RightsWords;
import naskah.rights.SheetPhotos;
import naskah.storage.DataFolder;
import naskah.storage.PhotoQuery;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a contact sheet of photos, named or found, and prints the files that it wrote. */
@Command(name = "sheet")
final class PhotoSheetCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "PHOTO", arity = "0..*")
    private List<String> ids = List.of();

    @Option(names = "--query", paramLabel = "Q", descriptionKey = "photo.query")
    private String query;

    @Option(names = "--limit", paramLabel = "N", converter = Limit.class)
    private int limit = 120;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "photo.sheet", required = true)
    private Path out;

    PhotoSheetCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        if (out.getFileName() == null || !ContactSheet.isFor(out)) {
            errand.say("cli.photo.sheet.form", out.toString());
            return Exit.USAGE;
        }
        if (ids.isEmpty() == (query == null)) {
            errand.say("cli.photo.sheet.which");
            return Exit.USAGE;
        }
        return errand.onFolder(this::draw);
    }

    private void draw(DataFolder folder) throws StorageException {
        List<PhotoId> photos = photos(folder);
        if (errand.exitCode() != Exit.DONE) {
            return;
        }
        RightsWords words = new RightsWords(errand.messages(), errand.tools().houses().of(folder).zone());
        Optional<ContactSheet> sheet = new SheetPhotos(folder, words).sheet(photos, Instant.now());
        if (sheet.isEmpty()) {
            errand.fail("cli.photo.sheet.none");
            return;
        }
        try {
            sheet.get().write(out, Watch.NONE).forEach(file -> errand.print(file.toString()));
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
    }

    private List<PhotoId> photos(DataFolder folder) throws StorageException {
        if (query != null) {
            return new PhotoPages(folder.library()).list(PhotoQuery.text(query), limit).stream()
                    .map(tile -> tile.photo().id())
                    .toList();
        }
        List<PhotoId> photos = new ArrayList<>();
        for (String id : ids) {
            new NamedPhoto(errand, folder.library()).find(id).ifPresent(held -> photos.add(held.photo().id()));
        }
        return photos;
    }
}
