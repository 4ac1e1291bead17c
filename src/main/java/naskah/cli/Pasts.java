package naskah.cli;

import java.util.List;
import java.util.Optional;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.workflow.Deed;
import naskah.workflow.JournalLine;

/** Which of an article's earlier states it is compared with when nobody names one. */
final class Pasts {
    private Pasts() {}

    /** The last approved state that is not the present one, else the kept state before it, else the present one itself. */
    static long worthComparing(DataFolder folder, Stored stored) throws StorageException {
        List<JournalLine> journal = folder.workflow().journal(stored.article().id());
        Optional<Long> approved = journal.reversed().stream()
                .filter(line -> line.move().deed() == Deed.APPROVE && line.revision() < stored.revision())
                .map(JournalLine::revision)
                .findFirst();
        if (approved.isPresent()) {
            return approved.get();
        }
        return folder.revisions().of(stored.article().id()).stream()
                .map(Revision::number)
                .filter(number -> number < stored.revision())
                .findFirst()
                .orElse(stored.revision());
    }
}
