package naskah.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.Health;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the data folder: the database, every article, its photos, the search index and the hash of every original. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Errand errand;

    @Option(names = "--json")
    private boolean json;

    VerifyCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::check);
    }

    private void check(DataFolder folder) throws IOException, StorageException {
        Health health = folder.verify(new Progress(errand, "cli.progress.checked"));
        if (json) {
            Json.print(errand.console(), Json.of(health));
        } else {
            errand.print(errand.messages().get("cli.verify.counted", health.articles(), health.photos()));
        }
        health.faults().forEach(fault ->
                errand.fail("cli.fault." + fault.kind(), fault.where(), fault.photo()));
    }
}
