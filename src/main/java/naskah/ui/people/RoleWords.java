package naskah.ui.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import naskah.i18n.Messages;
import naskah.workflow.Person;
import naskah.workflow.Role;

/** What somebody does at the desk, in words: "redaktur bahasa, administrator". */
public final class RoleWords {
    private RoleWords() {}

    public static String of(Person person, Messages messages) {
        return Arrays.stream(Role.values())
                .filter(person.roles()::contains)
                .map(role -> messages.get("people.role." + role).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
