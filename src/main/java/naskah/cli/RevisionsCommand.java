package naskah.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the kept states of an article, newest first. */
@Command(name = "revisions")
final class RevisionsCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--json")
    private boolean json;

    RevisionsCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        if (errand.find(folder, id).isEmpty()) {
            return;
        }
        List<Revision> revisions = folder.revisions().of(new naskah.article.ArticleId(id));
        if (json) {
            Json.array(errand.console(), revisions, Json::of);
            return;
        }
        revisions.forEach(revision -> errand.print(row(revision)));
    }

    private String row(Revision revision) {
        return String.join(
                "\t",
                String.valueOf(revision.number()),
                revision.savedAt().toString(),
                errand.messages().get("cli.kind." + revision.kind()),
                errand.messages().get("cli.words", revision.words()));
    }
}
