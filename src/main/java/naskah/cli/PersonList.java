package naskah.cli;

import java.util.Optional;
import java.util.Set;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;

/** The list of persons as one who keeps it changes it. */
record PersonList(Errand errand, DataFolder folder) {
    /** Whether that may be done by whoever signs; where not, it is said why. */
    boolean isOpenTo(Signature signature) throws StorageException {
        Optional<Person> person = signature.of(errand, folder);
        boolean may = person.filter(known -> known.isAny(Set.of(Role.ADMINISTRATOR))).isPresent();
        if (person.isPresent() && !may) {
            errand.fail("cli.person.notYours", person.get().id().value());
        }
        return may;
    }

    /** Who is listed under that short name; nobody is a failure that is said. */
    Optional<Person> listed(String id) throws StorageException {
        Optional<Person> found =
                PersonId.isValid(id) ? folder.people().find(new PersonId(id)) : Optional.empty();
        if (found.isEmpty()) {
            errand.fail("cli.person.unknown", id);
        }
        return found;
    }

    void keep(Person person) throws StorageException {
        if (folder.people().keep(person)) {
            errand.print(PersonListCommand.row(errand, person));
        } else {
            errand.fail("cli.person.noAdministrator", person.id().value());
        }
    }
}
