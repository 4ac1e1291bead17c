package naskah.ui.draft;

import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;
import naskah.storage.Stored;
import naskah.workflow.Stage;

/** What the data folder is known to hold of the article that is being written. */
final class Held {
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.DRAFT);
    private Optional<Instant> savedAt = Optional.empty();
    private Article article;

    /** @param opened where the writing began; nothing of it is held yet */
    Held(Article opened) {
        article = opened;
    }

    void now(Stored stored) {
        article = stored.article();
        savedAt = Optional.of(stored.savedAt());
        stage.set(stored.stage());
        revision.set(stored.revision());
    }

    /** Whether that is this article a step or more later, with not a character of it changed. */
    boolean isOnlyMoved(Stored theirs) {
        return revision() > 0 && theirs.revision() > revision() && theirs.article().equals(article);
    }

    /** Goes on from there where that is only this article a step later; false where it is something else. */
    boolean follow(Stored theirs) {
        boolean only = isOnlyMoved(theirs);
        if (only) {
            now(theirs);
        }
        return only;
    }

    /** The article went on a step; what is held are suggestions for it. */
    void stage(Stage now) {
        stage.set(now);
    }

    Article article() {
        return article;
    }

    Optional<Instant> savedAt() {
        return savedAt;
    }

    Stage stage() {
        return stage.get();
    }

    /** 0 while there is none. */
    long revision() {
        return revision.get();
    }

    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }
}
