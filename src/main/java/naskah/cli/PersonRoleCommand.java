package naskah.cli;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives somebody these roles instead of the earlier ones; who had left is back with them. */
@Command(name = "role")
final class PersonRoleCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "PERSON", descriptionKey = "PERSON")
    private String id;

    @Option(names = "--role", paramLabel = "ROLE", split = ",", required = true)
    private Set<Role> roles;

    @Mixin
    private Signature signature = new Signature();

    PersonRoleCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onFolder(this::change);
    }

    private void change(DataFolder folder) throws StorageException {
        PersonList list = new PersonList(errand, folder);
        Optional<Person> found = list.listed(id);
        if (found.isPresent() && list.isOpenTo(signature)) {
            list.keep(new Person(found.get().id(), found.get().name(), roles, true));
        }
    }
}
