package naskah.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes somebody into the list of persons; the first one is an administrator. */
@Command(name = "add")
final class PersonAddCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "PERSON", descriptionKey = "PERSON")
    private String id;

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name;

    @Option(names = "--role", paramLabel = "ROLE", split = ",", required = true)
    private Set<Role> roles;

    @Mixin
    private Signature signature = new Signature();

    PersonAddCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.onNewFolder(this::add);
    }

    private void add(DataFolder folder) throws StorageException {
        PersonList list = new PersonList(errand, folder);
        if (!PersonId.isValid(id)) {
            errand.fail("cli.person.badId", id);
        } else if (folder.people().find(new PersonId(id)).isPresent()) {
            errand.fail("cli.person.there", id);
        } else if (list.isOpenTo(signature)) {
            list.keep(new Person(new PersonId(id), name.strip(), roles, true));
        }
    }
}
