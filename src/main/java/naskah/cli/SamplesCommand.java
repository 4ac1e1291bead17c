package naskah.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts the sample newsroom into the data folder, or takes it out again. */
@Command(name = "samples")
final class SamplesCommand implements Callable<Integer> {
    private final Errand errand;

    @Option(names = "--remove")
    private boolean remove;

    SamplesCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return remove ? errand.onFolder(this::change) : errand.onNewFolder(this::change);
    }

    private void change(DataFolder folder) throws IOException, StorageException {
        Tools.Samples samples = errand.tools().samples();
        List<ArticleId> changed = remove ? samples.remove(folder) : samples.install(folder);
        changed.forEach(id -> errand.print(id.value()));
    }
}
