package naskah.cli;

import java.util.List;
import java.util.Optional;
import naskah.rights.RightsKeepers;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.workflow.Person;

/** The fields of photos that a command fills, as far as whoever signs may: rights have their keepers. */
record RightsFields(Errand errand, DataFolder folder) {
    /** Whether whoever signs may fill these fields; where not, it is said why. */
    boolean isOpenTo(Signature signature, List<String> fields) throws StorageException {
        if (fields.stream().noneMatch(PhotoFields::isRights)) {
            return true;
        }
        Optional<Person> person = signature.of(errand, folder);
        boolean may = person.filter(RightsKeepers::include).isPresent();
        if (person.isPresent() && !may) {
            errand.fail("cli.rights.notYours", person.get().id().value());
        }
        return may;
    }
}
