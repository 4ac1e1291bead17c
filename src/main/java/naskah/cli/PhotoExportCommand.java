package naskah.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.Slug;
import naskah.house.House;
import naskah.house.Slot;
import naskah.intake.Complaint;
import naskah.photo.Photo;
import naskah.photo.WebpEncoder;
import naskah.photo.frame.Cut;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what every slot of the house shows of photos, in all its widths, with the library's words inside. */
@Command(name = "export")
final class PhotoExportCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 40;
    private static final int MARK = 8;

    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "PHOTO", arity = "1..*")
    private List<String> ids;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Mixin
    private Answer answer = new Answer();

    PhotoExportCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        if (answer.isIncomplete()) {
            errand.say("cli.rights.unanswered");
            return Exit.USAGE;
        }
        return errand.onFolder(folder -> {
            for (String id : ids) {
                export(folder, id);
            }
        });
    }

    private void export(DataFolder folder, String id) throws StorageException {
        House house = errand.tools().houses().of(folder);
        Optional<Held> found = new NamedPhoto(errand, folder.library()).find(id);
        PhotoRelease release = new PhotoRelease(errand, answer);
        if (found.isEmpty() || !release.lets(found.get().photo(), house, folder)) {
            return;
        }
        try {
            Files.createDirectories(out);
            for (Slot slot : house.pictures().slots()) {
                write(folder, found.get().photo(), slot);
            }
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
    }

    /** Every width that the photo has pixels for; the narrowest always, which is said when it is smaller than it should be. */
    private void write(DataFolder folder, Photo photo, Slot slot) throws IOException, StorageException {
        for (int width : slot.widths()) {
            SlotFile file = SlotFile.of(folder.photos(), photo, new Cut(slot, width));
            boolean first = width == slot.widths().getFirst();
            if (file.width() < width && !first) {
                return;
            }
            write(file);
            if (WebpEncoder.isHere()) {
                write(SlotFile.of(folder.photos(), photo, new Cut(slot, width, true)));
            }
            if (file.width() < width) {
                file.tellSmall(errand, width);
                return;
            }
        }
    }

    private void write(SlotFile file) throws IOException {
        String name = name(file.photo()) + "-" + file.slot().id() + "-" + file.width();
        Path named = out.resolve(name + "." + file.format().extension());
        file.write(named);
        errand.print(named.toString());
    }

    private static String name(Photo photo) {
        String stem = Slug.of(photo.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
        String cut = stem.substring(0, Math.min(LONGEST_NAME, stem.length())).replaceFirst("-$", "");
        return (stem.equals("tanpa-judul") ? "foto" : cut) + "-" + photo.id().sha256().substring(0, MARK);
    }
}
