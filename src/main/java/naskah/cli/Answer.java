package naskah.cli;

import java.time.Instant;
import java.util.Optional;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Waiver;
import naskah.workflow.Person;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who answers for photos whose rights forbid that they go out, and why; in a house of several persons each in their own name. */
final class Answer {
    /** What is given together or not at all. */
    private static final class Words {
        @Option(names = "--waive", paramLabel = "NAME", arity = "0..1", fallbackValue = "", required = true)
        private String name;

        @Option(names = "--reason", paramLabel = "TEXT", required = true)
        private String reason;
    }

    @ArgGroup(exclusive = false)
    private Words words;

    @Mixin
    private Signature signature = new Signature();

    private Optional<Waiver.By> by = Optional.empty();
    private boolean asked;

    /** Whether an answer is given of which the reason is missing. */
    boolean isIncomplete() {
        return words != null && words.reason.isBlank();
    }

    boolean isGiven() {
        return words != null;
    }

    /** Asks for the passphrase where the person has one, once; empty, and said why, when nobody may answer so. */
    Optional<Waiver.By> by(Errand errand, DataFolder desk) throws StorageException {
        if (!asked) {
            asked = true;
            by = name(errand, desk).map(name -> new Waiver.By(name, words.reason.strip(), Instant.now()));
        }
        return by;
    }

    private Optional<String> name(Errand errand, DataFolder desk) throws StorageException {
        Optional<Person> person = signature.of(errand, desk);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        String name = words.name.strip();
        Person signed = person.get();
        if (signed.isAlone() && name.isEmpty()) {
            errand.fail("cli.rights.unanswered");
        } else if (signed.isAlone()) {
            return Optional.of(name);
        } else if (name.isEmpty() || name.equals(signed.id().value()) || name.equals(signed.name())) {
            return Optional.of(signed.name());
        } else {
            errand.fail("cli.rights.otherName", name, signed.id().value());
        }
        return Optional.empty();
    }
}
