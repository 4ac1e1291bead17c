package naskah.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole data folder into one zip file while others go on working. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "FILE", descriptionKey = "ZIP")
    private Path file;

    BackupCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(folder -> {
            try {
                folder.backup(file.toAbsolutePath());
                errand.print(file.toString());
            } catch (StorageException failure) {
                errand.fail(file.toString(), failure);
            }
        });
    }
}
