package naskah.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.intake.Complaint;
import naskah.parcel.ParcelWriter;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Packs an article with its states and photos into one signed file for another desk. */
@Command(name = "package")
final class PackageCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "parcel")
    private Path out;

    PackageCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::pack);
    }

    private void pack(DataFolder folder) throws StorageException {
        Optional<Stored> stored = errand.find(folder, id);
        if (stored.isEmpty()) {
            return;
        }
        String desk = errand.tools().houses().of(folder).outlet().name();
        try {
            ParcelWriter.write(folder, errand.tools().form(), desk, stored.get(), out);
            errand.print(out.toString());
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
    }
}
