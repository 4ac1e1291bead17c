package naskah.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import naskah.storage.DataFolder;
import naskah.storage.People;
import naskah.storage.StorageException;
import naskah.workflow.Person;
import naskah.workflow.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets a person's passphrase; they do it themselves, or an administrator does. Only an administrator takes one away. */
@Command(name = "secret")
final class PersonSecretCommand implements Callable<Integer> {
    private final Errand errand;

    @Parameters(paramLabel = "PERSON", descriptionKey = "PERSON")
    private String id;

    @Option(names = "--new-passphrase-fd", paramLabel = "N", converter = Passphrase.Descriptor.class)
    private Integer descriptor;

    @Option(names = "--none")
    private boolean none;

    @Mixin
    private Signature signature = new Signature();

    PersonSecretCommand(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        if (none && descriptor != null) {
            errand.say("cli.person.noneAndNew");
            return Exit.USAGE;
        }
        return errand.onFolder(this::set);
    }

    private void set(DataFolder folder) throws StorageException {
        Optional<Person> listed = new PersonList(errand, folder).listed(id);
        Optional<Person> by = listed.isEmpty() ? Optional.empty() : signature.of(errand, folder);
        if (by.isEmpty()) {
            return;
        }
        boolean own = by.get().id().equals(listed.get().id());
        if ((none || !own) && !by.get().isAny(Set.of(Role.ADMINISTRATOR))) {
            errand.fail("cli.person.notYours", by.get().id().value());
        } else if (none) {
            folder.people().secret(listed.get().id(), new char[0]);
            errand.say("people.secret.cleared", listed.get().name());
        } else {
            change(folder, listed.get());
        }
    }

    private void change(DataFolder folder, Person person) throws StorageException {
        Optional<char[]> secret = chosen();
        if (secret.isEmpty()) {
            return;
        }
        if (secret.get().length < People.SHORTEST_SECRET) {
            errand.fail("people.wrong.short", People.SHORTEST_SECRET);
        } else {
            keep(folder, person, secret.get());
        }
        Arrays.fill(secret.get(), ' ');
    }

    private static void keep(DataFolder folder, Person person, char[] secret) throws StorageException {
        try {
            folder.people().secret(person.id(), secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    /** Asked twice at the terminal, because nobody sees what is typed. */
    private Optional<char[]> chosen() {
        Passphrase passphrase = new Passphrase(errand, Optional.ofNullable(descriptor));
        Optional<char[]> first = passphrase.read(errand.messages().get("cli.person.newPassphrase", id));
        if (first.isEmpty() || descriptor != null) {
            return first;
        }
        Optional<char[]> again = passphrase.read(errand.messages().get("cli.person.again"));
        if (again.isPresent() && !Arrays.equals(first.get(), again.get())) {
            errand.fail("cli.person.differs");
            return Optional.empty();
        }
        return again;
    }
}
