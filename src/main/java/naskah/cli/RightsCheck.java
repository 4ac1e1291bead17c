package naskah.cli;

import java.util.List;
import java.util.Optional;
import naskah.rights.Blocked;
import naskah.rights.RightsGate;
import naskah.rights.RightsWords;
import naskah.storage.StorageException;
import naskah.storage.Waiver;

/** Keeps back an article whose photos may not go out, unless a person answers for them. */
record RightsCheck(Errand errand, Answer answer) {
    /** Whether somebody answers for these photos of the article; the answer is kept in the desk's library, and said. */
    boolean isAnswered(Tools.Package content, List<Blocked> blocked) throws StorageException {
        Optional<Waiver.By> by = answer.isGiven() ? answer.by(errand, content.desk()) : Optional.empty();
        if (by.isPresent()) {
            new RightsGate(content.desk()).waive(content.stored().article().id(), blocked, by.get());
            RightsWords words = words(content);
            blocked.forEach(each -> errand.say("cli.rights.waived", words.refusal(each), by.get().name()));
        }
        return by.isPresent();
    }

    /** Says what keeps the article back. */
    void refuse(Tools.Package content, List<Blocked> blocked) {
        RightsWords words = words(content);
        blocked.forEach(each -> errand.fail("cli.rights.refused", words.refusal(each)));
    }

    private RightsWords words(Tools.Package content) {
        return new RightsWords(errand.messages(), content.house().zone());
    }
}
