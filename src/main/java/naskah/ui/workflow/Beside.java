package naskah.ui.workflow;

import java.time.Instant;
import java.util.Optional;
import naskah.storage.Docket;
import naskah.storage.StorageException;
import naskah.article.ArticleId;
import naskah.storage.DataFolder;
import naskah.workflow.Deed;
import naskah.workflow.JournalLine;
import naskah.workflow.PersonId;
import naskah.workflow.Procedure;

/**
 * What is known beside an article's text.
 *
 * @param last the step that brought it where it is, if any
 */
public record Beside(Docket docket, Optional<Last> last, Procedure procedure) {

    /** @param by the name, or the short name of somebody who is on no list */
    public record Last(Deed deed, String by, Instant at, String reason) {}

    /** Nothing where the article is not in the folder. */
    static Optional<Beside> read(DataFolder folder, ArticleId article) throws StorageException {
        Optional<Docket> docket = folder.workflow().docket(article);
        if (docket.isEmpty()) {
            return Optional.empty();
        }
        Optional<JournalLine.Move> last = folder.workflow().journal(article).reversed().stream()
                .map(JournalLine::move)
                .findFirst()
                .filter(move -> move.to() == docket.get().stage());
        Optional<Last> named = last.isEmpty() ? Optional.empty() : Optional.of(named(folder, last.get()));
        return Optional.of(new Beside(docket.get(), named, folder.people().procedure()));
    }

    private static Last named(DataFolder folder, JournalLine.Move move) throws StorageException {
        PersonId by = move.by();
        String name = folder.people().find(by).map(person -> person.name()).orElse(by.value());
        return new Last(move.deed(), name, move.at(), move.reason());
    }
}
