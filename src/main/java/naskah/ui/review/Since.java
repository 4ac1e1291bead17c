package naskah.ui.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.workflow.Deed;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;

/**
 * A state of the article that changes are counted from.
 *
 * @param revision the number of the kept state
 */
record Since(Kind kind, long revision, Instant at) {
    /** Why the state matters. */
    enum Kind {
        APPROVED,
        SUBMITTED,
        /** When the person had the article open last. */
        SEEN,
        /** Any other kept state. */
        KEPT
    }

    private static final Set<Deed> CLEARING = Set.of(Deed.APPROVE, Deed.PUBLISH);

    /** The states that there are, those first that one reads over from, then all others from the newest to the oldest. */
    static List<Since> of(DataFolder folder, ArticleId id, Person person) throws StorageException {
        List<Revision> revisions = folder.revisions().of(id);
        List<JournalLine> journal = folder.workflow().journal(id);
        List<Since> all = new ArrayList<>();
        step(journal, CLEARING).ifPresent(line -> add(all, revisions, Kind.APPROVED, line.revision()));
        OptionalLong seen = folder.reviews().seen(id, person.id());
        seen.ifPresent(revision -> add(all, revisions, Kind.SEEN, revision));
        step(journal, Set.of(Deed.SUBMIT)).ifPresent(line -> add(all, revisions, Kind.SUBMITTED, line.revision()));
        revisions.forEach(revision -> all.add(new Since(Kind.KEPT, revision.number(), revision.savedAt())));
        return all;
    }

    private static Optional<JournalLine> step(List<JournalLine> journal, Set<Deed> deeds) {
        return journal.reversed().stream().filter(line -> deeds.contains(line.move().deed())).findFirst();
    }

    private static void add(List<Since> all, List<Revision> revisions, Kind kind, long number) {
        revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .ifPresent(revision -> all.add(new Since(kind, number, revision.savedAt())));
    }
}
