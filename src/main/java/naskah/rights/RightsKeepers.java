package naskah.rights;

import java.util.Set;
import naskah.workflow.Person;
import naskah.workflow.Role;

/** Who may say what may be done with photos; every other word of a photo is everybody's. */
public final class RightsKeepers {
    private static final Set<Role> ROLES = Set.of(Role.PHOTO_DESK, Role.COPY_CHIEF, Role.ADMINISTRATOR);

    private RightsKeepers() {}

    /** In a house of one everybody may. */
    public static boolean include(Person person) {
        return person.isAny(ROLES);
    }
}
