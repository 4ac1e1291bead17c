package naskah.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.rights.Blocked;
import naskah.rights.RightsGate;
import naskah.rights.RightsWords;
import naskah.storage.StorageException;
import naskah.storage.Waiver;
import picocli.CommandLine.Option;

/** Keeps back an article whose photos may not go out, unless a person answers for them. */
record RightsCheck(Errand errand, Optional<RightsCheck.Answer> answer) {
    /** Who answers, and why. */
    static final class Answer {
        @Option(names = "--waive", paramLabel = "NAME", required = true)
        private String name;

        @Option(names = "--reason", paramLabel = "TEXT", required = true)
        private String reason;

        String name() {
            return name;
        }

        String reason() {
            return reason;
        }

        boolean isComplete() {
            return !name.isBlank() && !reason.isBlank();
        }
    }

    /** Whether somebody answers for these photos of the article, which is kept in the desk's library; where nobody does, it is said. */
    boolean isAnswered(Tools.Package content, List<Blocked> blocked) throws StorageException {
        RightsWords words = new RightsWords(errand.messages(), content.house().zone());
        if (answer.isEmpty()) {
            blocked.forEach(each -> errand.fail("cli.rights.refused", words.refusal(each)));
            return false;
        }
        Waiver.By by = new Waiver.By(answer.get().name(), answer.get().reason(), Instant.now());
        new RightsGate(content.desk()).waive(content.stored().article().id(), blocked, by);
        blocked.forEach(each -> errand.say("cli.rights.waived", words.refusal(each), by.name()));
        return true;
    }
}
