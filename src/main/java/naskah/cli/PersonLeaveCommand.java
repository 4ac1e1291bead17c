package naskah.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Notes that somebody has left; the journal goes on naming them. */
@Command(name = "leave")
final class PersonLeaveCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "PERSON", descriptionKey = "PERSON")
    private String id;

    @Mixin
    private Signature signature = new Signature();

    PersonLeaveCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::leave);
    }

    private void leave(DataFolder folder) throws StorageException {
        PersonList list = new PersonList(errand, folder);
        Optional<Person> found = list.listed(id);
        if (found.isPresent() && list.isOpenTo(signature)) {
            list.keep(new Person(found.get().id(), found.get().name(), found.get().roles(), false));
        }
    }
}
