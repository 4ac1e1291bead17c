package naskah.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.house.House;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Workflow.Evidence;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow.Wish;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Guard;
import naskah.workflow.Person;
import naskah.workflow.Step;

/** Moves articles in one person's name; each has a line of its own for what came of it. */
final class Mover {
    private final Errand errand;
    private final DataFolder folder;
    private final Person person;
    private final Deed deed;
    private Optional<Proofreading> proofreading = Optional.empty();

    Mover(Errand errand, DataFolder folder, Person person, Deed deed) {
        this.errand = errand;
        this.folder = folder;
        this.person = person;
        this.deed = deed;
    }

    void move(String id, String reason, Optional<Instant> until) throws StorageException {
        Optional<Stored> found = errand.find(folder, id);
        if (found.isPresent()) {
            Facts.Asked asked = new Facts.Asked(reason, until, Instant.now());
            Stored stored = found.get();
            Wish wish = new Wish(stored.article().id(), deed, stored.revision(), person, asked, evidence(stored));
            Moved moved = folder.workflow().move(wish);
            if (new MoveWords(errand, folder, person).tell(id, "cli.deed." + deed, moved) && moved instanceof Moved.Ok ok) {
                errand.print(id + "\t" + errand.messages().get("cli.stage." + ok.stored().stage()));
            }
        }
    }

    /** The copy is read only for a step that asks for it. */
    private Evidence evidence(Stored stored) throws StorageException {
        boolean asked = Step.of(deed, stored.stage(), person)
                .filter(step -> step.guards().contains(Guard.NO_ERRORS))
                .isPresent();
        if (!asked) {
            return new Evidence("", Facts.Found.NOTHING);
        }
        House house = errand.tools().houses().of(folder);
        String content = folder.workflow().content(stored.article());
        List<String> errors = proofreading().errors(folder, house, stored);
        return new Evidence(content, new Facts.Found(errors, List.of()));
    }

    private Proofreading proofreading() {
        if (proofreading.isEmpty()) {
            proofreading = Optional.of(Proofreading.begin(errand));
        }
        return proofreading.get();
    }
}
