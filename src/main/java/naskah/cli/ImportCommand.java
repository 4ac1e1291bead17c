package naskah.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes files and folders into the data folder and prints one article id a line. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<String> files;

    @Mixin
    private Signature signature = new Signature();

    ImportCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onNewFolder(this::take);
    }

    /** In a person's name, so that nobody approves as another's what they took in themselves. */
    private void take(DataFolder folder) throws StorageException {
        Optional<Person> person = signature.of(errand, folder);
        if (person.isEmpty()) {
            return;
        }
        folder.signIn(person.get().id());
        Intake intake = new Intake(errand, folder, errand.tools().houses().of(folder), id -> errand.print(id.value()));
        for (String file : files) {
            intake.take(file);
        }
    }
}
