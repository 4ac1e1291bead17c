package naskah.ui.draft;

import java.util.Optional;
import java.util.function.Consumer;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Articles;
import naskah.storage.Articles.State;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.task.Lane;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;

/** What a person can decide when the data folder holds something else than the screen; both versions survive each of it. */
public final class Decisions {
    private final Autosave autosave;
    private final Articles articles;
    private final Lane writing;
    private final EditingSession session;

    Decisions(Autosave autosave, Articles articles, Lane writing, EditingSession session) {
        this.autosave = autosave;
        this.articles = articles;
        this.writing = writing;
        this.session = session;
    }

    /** In a conflict: keeps this version as a marked revision, then takes theirs; one undo brings this one back. */
    public void takeTheirs() {
        if (autosave.state() instanceof DraftState.Conflict(Stored theirs) && autosave.begin()) {
            Article mine = session.article();
            writing.run(() -> keepBoth(mine, theirs), saved -> took(theirs, saved), autosave::failed);
        }
    }

    /** In a conflict: stores this version as an article of its own and hands it over; the other one stays as it is. */
    public void keepMineAsCopy(Consumer<Stored> copied) {
        if (autosave.begin()) {
            Article copy = session.article().withId(ArticleId.fresh());
            writing.run(() -> articles.create(copy, Revision.Kind.MARKED), stored -> {
                autosave.ended();
                copied.accept(stored);
            }, autosave::failed);
        }
    }

    /** When the article was thrown away elsewhere: brings it back and goes on saving. */
    public void recover() {
        if (autosave.begin()) {
            ArticleId id = session.article().id();
            writing.run(() -> recovered(id), this::cameBack, autosave::failed);
        }
    }

    private Saved keepBoth(Article mine, Stored theirs) throws StorageException {
        return articles.saveBoth(
                new State(mine, Revision.Kind.MARKED), new State(theirs.article(), Revision.Kind.RESTORED), theirs.revision());
    }

    private void took(Stored theirs, Saved saved) {
        if (saved instanceof Saved.Ok) {
            session.edit(Edit.command("", null), theirs.article());
        }
        autosave.took(theirs, saved);
    }

    private Optional<Stored> recovered(ArticleId id) throws StorageException {
        articles.recover(id);
        return articles.find(id);
    }

    private void cameBack(Optional<Stored> found) {
        found.ifPresentOrElse(autosave::cameBack, autosave::ended);
    }
}
