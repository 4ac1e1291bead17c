package naskah.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import naskah.storage.DataFolder;
import naskah.storage.People.Recognition;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import picocli.CommandLine.Option;

/** In whose name a command is given; a house of one names nobody. */
final class Signature {
    @Option(names = "--as", paramLabel = "PERSON")
    private String as = "";

    @Option(names = "--passphrase-fd", paramLabel = "N", converter = Passphrase.Descriptor.class)
    private Integer descriptor;

    /** Who it is, told by their passphrase where they have one; empty after saying why. */
    Optional<Person> of(Errand errand, DataFolder folder) throws StorageException {
        Optional<Person> named = named(errand, folder, as);
        if (named.isEmpty() || !folder.people().hasSecret(named.get().id())) {
            return named;
        }
        Person person = named.get();
        String question = errand.messages().get("cli.person.passphrase", person.name().isBlank() ? as : person.name());
        Optional<char[]> secret = new Passphrase(errand, Optional.ofNullable(descriptor)).read(question);
        return secret.isEmpty() ? Optional.empty() : recognised(errand, folder, person, secret.get());
    }

    private static Optional<Person> recognised(Errand errand, DataFolder folder, Person person, char[] secret)
            throws StorageException {
        Recognition recognition = folder.people().recognise(person.id(), secret);
        Arrays.fill(secret, ' ');
        return switch (recognition) {
            case Recognition.Known known -> Optional.of(known.person());
            case Recognition.Wrong wrong -> refused(errand, "cli.person.wrong", person, wrong.pause().toSeconds());
            case Recognition.TooSoon soon -> refused(errand, "cli.person.tooSoon", person, soon.pause().toSeconds() + 1);
        };
    }

    private static Optional<Person> refused(Errand errand, String key, Person person, long seconds) {
        errand.fail(key, person.id().value(), seconds);
        return Optional.empty();
    }

    /** The person of that short name, not asked for a passphrase; empty after saying why. */
    static Optional<Person> named(Errand errand, DataFolder folder, String as) throws StorageException {
        List<Person> all = folder.people().all();
        if (all.isEmpty() && as.isEmpty()) {
            return Optional.of(Person.ALONE);
        }
        Optional<Person> found = all.stream()
                .filter(person -> person.active() && person.id().value().equals(as))
                .findFirst();
        if (all.isEmpty()) {
            errand.fail("cli.person.nobody", as);
        } else if (as.isEmpty()) {
            errand.fail("cli.person.who");
        } else if (found.isEmpty()) {
            errand.fail("cli.person.unknown", as);
        }
        return found;
    }
}
