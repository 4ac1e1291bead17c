package naskah.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is about the same as an article, best first. */
@Command(name = "related")
final class RelatedCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--limit", paramLabel = "N", converter = Limit.class)
    private int limit = 10;

    @Option(names = "--json")
    private boolean json;

    RelatedCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isPresent()) {
            List<Summary> rows = folder.archive().related(found.get().article(), limit);
            Rows.print(errand, rows, json);
        }
    }
}
