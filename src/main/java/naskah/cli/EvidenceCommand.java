package naskah.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        byte[] page = new Evidence(errand, folder, found.get()).report().html().getBytes(StandardCharsets.UTF_8);
        try {
            Files.write(out, page, StandardOpenOption.CREATE_NEW);
            errand.print(out + "\t" + Evidence.sha256(page));
        } catch (FileAlreadyExistsException there) {
            errand.fail("cli.evidence.there", out.toString());
        } catch (IOException failure) {
            errand.fail(Complaint.file(failure, out), failure);
        }
    }
}
