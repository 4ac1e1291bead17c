package naskah.cli;

import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.house.House;
import naskah.rights.Blocked;
import naskah.rights.RightsGate;
import naskah.rights.RightsWords;
import naskah.storage.DataFolder;
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

        boolean isComplete() {
            return !name.isBlank() && !reason.isBlank();
        }
    }

    /** Whether the article may go out; the person's own library is asked, and {@code folder}'s where there is none. */
    boolean lets(Article article, House house, DataFolder folder) throws StorageException {
        if (folder.path().equals(errand.data()) || !Files.isDirectory(errand.data())) {
            return isLet(article, house, folder);
        }
        try (DataFolder own = errand.tools().folders().open(errand.data())) {
            return isLet(article, house, own);
        }
    }

    private boolean isLet(Article article, House house, DataFolder folder) throws StorageException {
        RightsGate gate = new RightsGate(folder);
        List<Blocked> blocked = gate.blocked(article, Instant.now());
        RightsWords words = new RightsWords(errand.messages(), house.zone());
        if (answer.isPresent()) {
            gate.waive(article.id(), blocked, new Waiver.By(answer.get().name, answer.get().reason, Instant.now()));
            blocked.forEach(each -> errand.say("cli.rights.waived", words.refusal(each), answer.get().name));
            return true;
        }
        blocked.forEach(each -> errand.fail("cli.rights.refused", words.refusal(each)));
        return blocked.isEmpty();
    }
}
