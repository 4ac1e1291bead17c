package naskah.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.aftermath.Evidence;
import naskah.aftermath.EvidenceFile;
import naskah.intake.Complaint;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes everything that is known of an article's past into one page, for a complaint; a file that is there already stays. */
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "evidence.out", required = true)
    private Path out;

    EvidenceCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::write);
    }

    private void write(DataFolder folder) throws StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isEmpty()) {
            return;
        }
        var source = new Evidence.Source(
                folder, errand.tools().form(), errand.tools().houses().of(folder), errand.messages());
        byte[] page = Evidence.page(source, found.get(), Instant.now());
        try {
            errand.print(out + "\t" + EvidenceFile.create(out, page));
        } catch (FileAlreadyExistsException there) {
            errand.fail("cli.evidence.there", out.toString());
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
    }
}
