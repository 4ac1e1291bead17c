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
    /** Whether somebody answers for these photos of the article, which is kept in the desk's library; where nobody does, it is said. */
    boolean isAnswered(Tools.Package content, List<Blocked> blocked) throws StorageException {
        RightsWords words = new RightsWords(errand.messages(), content.house().zone());
        Optional<Waiver.By> by = answer.isGiven() ? answer.by(errand, content.desk()) : Optional.empty();
        if (by.isEmpty()) {
            blocked.forEach(each -> errand.fail("cli.rights.refused", words.refusal(each)));
            return false;
        }
        new RightsGate(content.desk()).waive(content.stored().article().id(), blocked, by.get());
        blocked.forEach(each -> errand.say("cli.rights.waived", words.refusal(each), by.get().name()));
        return true;
    }
}
