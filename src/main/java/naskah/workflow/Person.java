package naskah.workflow;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Somebody of the newsroom.
 *
 * @param active whether the person still works here; who has left stays named in the journal
 */
public record Person(PersonId id, String name, Set<Role> roles, boolean active) {
    /** Who works in a house that has no list of persons: everybody may do everything, and nobody is asked who it is. */
    public static final Person ALONE =
            new Person(new PersonId("sendiri"), "", EnumSet.allOf(Role.class), true);

    public Person {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        roles = Set.copyOf(roles);
    }

    public boolean isAlone() {
        return id.equals(ALONE.id);
    }

    public boolean isAny(Set<Role> wanted) {
        return active && wanted.stream().anyMatch(roles::contains);
    }
}
