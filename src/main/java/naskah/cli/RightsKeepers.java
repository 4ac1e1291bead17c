package naskah.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.Role;

/** Who may change the rights of photos in a house of several persons; every other field is everybody's. */
record RightsKeepers(Errand errand, DataFolder folder) {
    private static final Set<Role> KEEPERS = Set.of(Role.PHOTO_DESK, Role.COPY_CHIEF, Role.ADMINISTRATOR);

    /** Whether whoever signs may fill these fields; where not, it is said why. */
    boolean isOpenTo(Signature signature, List<String> fields) throws StorageException {
        if (fields.stream().noneMatch(PhotoFields::isRights)) {
            return true;
        }
        Optional<Person> person = signature.of(errand, folder);
        boolean may = person.filter(known -> known.isAny(KEEPERS)).isPresent();
        if (person.isPresent() && !may) {
            errand.fail("cli.rights.notYours", person.get().id().value());
        }
        return may;
    }
}
