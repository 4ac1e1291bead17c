package naskah.ui.draft;

import java.util.function.Consumer;
import naskah.article.Article;
import naskah.storage.StorageException;
import naskah.storage.Workflow;
import naskah.storage.Workflow.Evidence;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow.Wish;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;

/**
 * A deed that waits until everything typed is saved.
 *
 * @param checked the value of the article in which {@code found} was found
 * @param then    hears what came of it
 */
public record Moving(Deed deed, Person by, Facts.Asked asked, Article checked, Facts.Found found, Consumer<Moved> then) {
    Moved on(Workflow workflow, Article article, long basedOn) throws StorageException {
        Evidence evidence = new Evidence(workflow.content(checked), found);
        return workflow.move(new Wish(article.id(), deed, basedOn, by, asked, evidence));
    }
}
