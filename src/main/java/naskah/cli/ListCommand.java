package naskah.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.storage.Archive;
import naskah.storage.Page;
import naskah.storage.Query;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists articles, newest first. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private static final int PAGE = 500;

    private final Errand errand;

    @Option(names = "--query", paramLabel = "Q")
    private String query = "";

    @Option(names = "--limit", paramLabel = "N", converter = Limit.class)
    private int limit = 50;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(folder -> Rows.print(errand, rows(folder.archive()), json));
    }

    private List<Summary> rows(Archive archive) throws StorageException {
        List<Summary> rows = new ArrayList<>();
        Optional<String> key = Optional.empty();
        do {
            Page page = archive.list(Query.text(query), key, Math.min(PAGE, limit - rows.size()));
            rows.addAll(page.items());
            key = page.next();
        } while (key.isPresent() && rows.size() < limit);
        return rows;
    }
}
