package naskah.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.article.Article;
import naskah.format.text.PlainArticle;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one article as text, or as its JSON document. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "ID", descriptionKey = "ID")
    private String id;

    @Option(names = "--json")
    private boolean json;

    ShowCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::print);
    }

    private void print(DataFolder folder) throws IOException, StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isEmpty()) {
            return;
        }
        Article article = found.get().article();
        if (json) {
            Json.print(errand.console(), errand.tools().form().write(article));
        } else {
            new PlainArticle(article, errand.tools().houses().of(folder)).lines().forEach(errand::print);
        }
    }
}
