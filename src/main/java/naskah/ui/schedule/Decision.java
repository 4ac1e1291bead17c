package naskah.ui.schedule;

import java.nio.file.Path;
import java.util.Optional;
import naskah.schedule.Debts;
import naskah.schedule.Outgoing;
import naskah.schedule.Schedule;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Workflow.Moved;
import naskah.ui.Desk;
import naskah.workflow.Deed;
import naskah.workflow.Facts;

/** What came of what a person decided about a missed article, and where it is handed over to if it went out. */
record Decision(Moved moved, Optional<Path> into) {
    static Decision on(Desk desk, Scheduled item, Deed deed, Facts.Asked asked) throws StorageException {
        Outgoing outgoing = new Outgoing(desk.folder().settings());
        Optional<Path> into = deed == Deed.PUBLISH ? outgoing.folder() : Optional.empty();
        if (into.isPresent()) {
            outgoing.owe(item);
        }
        Moved moved = new Schedule(desk.folder().workflow()).move(item, deed, desk.person(), asked);
        if (into.isPresent() && !(moved instanceof Moved.Ok)) {
            new Debts(desk.folder()).refused(item);
        }
        return new Decision(moved, into);
    }
}
