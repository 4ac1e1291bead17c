package naskah.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes files and folders into the data folder and prints one article id a line. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<String> files;

    ImportCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onNewFolder(folder -> {
            Intake intake = new Intake(
                    errand, folder, errand.tools().houses().of(folder), id -> errand.print(id.value()));
            for (String file : files) {
                intake.take(file);
            }
        });
    }
}
