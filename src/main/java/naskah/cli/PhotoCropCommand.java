package naskah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import naskah.house.House;
import naskah.house.Slot;
import naskah.intake.Complaint;
import naskah.photo.PhotoFormat;
import naskah.photo.WebpEncoder;
import naskah.photo.frame.Cut;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what one slot shows of a photo. */
@Command(name = "crop")
final class PhotoCropCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "PHOTO")
    private String id;

    @Option(names = "--slot", paramLabel = "SLOT", required = true)
    private String slot;

    @Option(names = "--width", paramLabel = "N", converter = Limit.class)
    private Integer width;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "photo.crop", required = true)
    private Path out;

    @Mixin
    private Answer answer = new Answer();

    PhotoCropCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        if (answer.isIncomplete()) {
            errand.say("cli.rights.unanswered");
            return Exit.USAGE;
        }
        return errand.onFolder(this::crop);
    }

    private void crop(DataFolder folder) throws StorageException {
        House house = errand.tools().houses().of(folder);
        Optional<Slot> wanted = house.pictures().slot(slot);
        if (wanted.isEmpty()) {
            String known = house.pictures().slots().stream().map(Slot::id).collect(Collectors.joining(", "));
            errand.fail("cli.photo.slot", slot, known);
            return;
        }
        Optional<Held> found = new NamedPhoto(errand, folder.library()).find(id);
        PhotoRelease release = new PhotoRelease(errand, answer);
        if (found.isPresent() && release.lets(found.get().photo(), house, folder)) {
            write(folder, found.get(), wanted.get());
        }
    }

    private void write(DataFolder folder, Held held, Slot wanted) throws StorageException {
        int wide = width == null ? wanted.widths().getLast() : width;
        try {
            SlotFile file = SlotFile.of(folder.photos(), held.photo(), new Cut(wanted, wide, isWebp()));
            if (isNamedFor(file.format())) {
                file.write(out);
                errand.print(out.toString());
                if (file.width() < wide) {
                    file.tellSmall(errand, wide);
                }
            } else {
                errand.fail("cli.photo.ending", out.toString(), "." + file.format().extension());
            }
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
    }

    private boolean isWebp() {
        return WebpEncoder.isHere() && out.toString().toLowerCase(Locale.ROOT).endsWith(".webp");
    }

    private boolean isNamedFor(PhotoFormat format) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        return name.endsWith("." + format.extension()) || format == PhotoFormat.JPEG && name.endsWith(".jpeg");
    }
}
