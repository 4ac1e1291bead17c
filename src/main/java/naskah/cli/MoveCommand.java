package naskah.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Deed;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one step of the table with each of the articles, and prints where each stands then. */
@Command
class MoveCommand implements Callable<Integer> {
    private final Errand errand;
    private final Deed deed;

    @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "1..*")
    private List<String> ids;

    @Mixin
    private Signature signature = new Signature();

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    MoveCommand(Errand errand, Deed deed) {
        this.errand = errand;
        this.deed = deed;
    }

    @Override
    public Integer call() {
        return errand.onFolder(folder -> move(folder, Optional.empty()));
    }

    Errand errand() {
        return errand;
    }

    void move(DataFolder folder, Optional<Instant> until) throws StorageException {
        Optional<Person> person = signature.of(errand, folder);
        if (person.isPresent()) {
            Mover mover = new Mover(errand, folder, person.get(), deed);
            for (String id : ids) {
                mover.move(id, reason.strip(), until);
            }
        }
    }
}
