package naskah.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes picture files and folders of them into the library and prints one photo id a line. */
@Command(name = "import")
final class PhotoImportCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "FILE|DIR", descriptionKey = "PICTURES", arity = "1..*")
    private List<String> files;

    PhotoImportCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onNewFolder(folder -> {
            PhotoTaking taking = new PhotoTaking(errand, folder, errand.tools().houses().of(folder));
            for (String file : files) {
                taking.take(file);
            }
        });
    }
}
