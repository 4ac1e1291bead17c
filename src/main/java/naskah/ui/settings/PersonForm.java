package naskah.ui.settings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;

/** Somebody being written down: an existing person, or a new one whose short name comes of the name. */
final class PersonForm {
    private static final int LONGEST = 30;

    final StringProperty name = new SimpleStringProperty("");
    final BooleanProperty active = new SimpleBooleanProperty(true);
    private final Map<Role, BooleanProperty> roles = new EnumMap<>(Role.class);
    private Optional<PersonId> id = Optional.empty();

    PersonForm() {
        Arrays.stream(Role.values()).forEach(role -> roles.put(role, new SimpleBooleanProperty()));
    }

    BooleanProperty role(Role role) {
        return roles.get(role);
    }

    void show(Person person) {
        id = Optional.of(person.id());
        fill(person.name(), person.roles(), person.active());
    }

    /** Begins a new person. */
    void clear(Set<Role> first) {
        id = Optional.empty();
        fill("", first, true);
    }

    /** The person as written down; {@code taken} tells which short names are others'. */
    Person person(Predicate<PersonId> taken) {
        Set<Role> chosen = roles.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Person(id.orElseGet(() -> shortName(taken)), name.get().strip(), chosen, active.get());
    }

    private void fill(String called, Set<Role> chosen, boolean works) {
        name.set(called);
        active.set(works);
        roles.forEach((role, flag) -> flag.set(chosen.contains(role)));
    }

    private PersonId shortName(Predicate<PersonId> taken) {
        String plain = Normalizer.normalize(name.get(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String begun = plain.isEmpty() ? "orang" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> new PersonId(number == 1 ? begun : begun + "-" + number))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
