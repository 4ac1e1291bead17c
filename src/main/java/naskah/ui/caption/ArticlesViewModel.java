package naskah.ui.caption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.CaptionShift;
import naskah.photo.caption.WordsEdit;
import naskah.storage.Revision;
import naskah.storage.Saved;
import naskah.storage.Stored;
import naskah.storage.StorageException;
import naskah.storage.Summary;
import naskah.ui.Desk;
import naskah.ui.caption.ArticleUse.State;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.photo.PictureSlot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks, article by article, whether its words of a photo follow the library's, which have changed. Nothing is written that was not
 * ticked, and nothing over words that the person has not seen.
 */
public final class ArticlesViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(ArticlesViewModel.class);

    private record Found(WordsEdit edit, Stored stored) {}

    private record Written(Article article, List<ArticleUse> uses, Saved saved) {}

    private final Desk desk;
    private final OpenArticles open;
    private final ObservableList<ArticleUse> uses = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    public ArticlesViewModel(Desk desk, OpenArticles open) {
        this.desk = desk;
        this.open = open;
    }

    /** Every place that shows one of the photos with other words than the library's new ones. */
    public ObservableList<ArticleUse> uses() {
        return uses;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the articles could not be read. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** Looks for the articles that show these photos; {@code then} when they are listed. */
    public void ask(List<WordsEdit> edits, Runnable then) {
        List<WordsEdit> shifted = edits.stream()
                .filter(edit -> !CaptionShift.of(edit.before(), edit.after()).isNone())
                .toList();
        busy.set(true);
        desk.lanes().reading().run(
                () -> find(shifted),
                found -> {
                    list(found);
                    then.run();
                },
                this::unreadable);
    }

    /** Writes what is ticked: into the article that is open through its session, into the others with their revision. */
    public void apply() {
        Map<ArticleId, List<ArticleUse>> wanted = new LinkedHashMap<>();
        uses.stream().filter(ArticleUse::isWanted).forEach(use ->
                wanted.computeIfAbsent(use.article().id(), id -> new ArrayList<>()).add(use));
        List<List<ArticleUse>> closed = new ArrayList<>();
        wanted.forEach((id, places) -> open.session(id)
                .ifPresentOrElse(session -> edit(session, places), () -> closed.add(places)));
        if (!closed.isEmpty()) {
            busy.set(true);
            desk.lanes().writing().run(() -> write(closed), this::written, failure -> failed(failure, closed));
        }
    }

    private List<Found> find(List<WordsEdit> edits) throws StorageException {
        List<Found> found = new ArrayList<>();
        for (WordsEdit edit : edits) {
            for (Summary summary : desk.folder().library().uses(edit.id())) {
                Optional<Stored> stored = desk.folder().articles().find(summary.id());
                stored.ifPresent(each -> found.add(new Found(edit, each)));
            }
        }
        return found;
    }

    private void list(List<Found> found) {
        busy.set(false);
        failed.set(false);
        uses.clear();
        for (Found each : found) {
            Article article = open.session(each.stored().article().id())
                    .map(EditingSession::article)
                    .orElse(each.stored().article());
            CaptionShift shift = CaptionShift.of(each.edit().before(), each.edit().after());
            for (PictureSlot slot : PictureSlot.showing(article, each.edit().id())) {
                ArticleUse use = new ArticleUse(each.edit().id(), shift, slot, article, each.stored().revision());
                if (!use.applied(article).equals(article)) {
                    uses.add(use);
                }
            }
        }
    }

    private static void edit(EditingSession session, List<ArticleUse> places) {
        Article next = session.article();
        List<ArticleUse> done = new ArrayList<>();
        for (ArticleUse use : places) {
            if (use.standsIn(next)) {
                next = use.applied(next);
                done.add(use);
            } else {
                use.changed(session.article(), use.revision());
            }
        }
        session.edit(Edit.command(places.getFirst().slot().field(), null), next);
        done.forEach(use -> use.done(session.article(), use.revision()));
    }

    private List<Written> write(List<List<ArticleUse>> articles) throws StorageException {
        List<Written> written = new ArrayList<>();
        for (List<ArticleUse> places : articles) {
            Article next = places.getFirst().article();
            for (ArticleUse use : places) {
                next = use.applied(next);
            }
            long basedOn = places.getFirst().revision();
            written.add(new Written(next, places, desk.folder().articles().save(next, basedOn, Revision.Kind.MARKED)));
        }
        return written;
    }

    private void written(List<Written> all) {
        busy.set(false);
        for (Written each : all) {
            switch (each.saved()) {
                case Saved.Ok ok -> sameArticle(each).forEach(use -> took(use, each, ok.revision()));
                case Saved.Conflict conflict -> each.uses().forEach(use ->
                        use.changed(conflict.theirs().article(), conflict.theirs().revision()));
                case Saved.Gone gone -> each.uses().forEach(use -> use.end(State.GONE));
            }
        }
    }

    /** Places of the article that were not ticked go along to its new revision. */
    private static void took(ArticleUse use, Written written, long revision) {
        if (written.uses().contains(use)) {
            use.done(written.article(), revision);
        } else {
            use.moved(written.article(), revision);
        }
    }

    private List<ArticleUse> sameArticle(Written written) {
        return uses.stream()
                .filter(use -> use.article().id().equals(written.article().id()))
                .toList();
    }

    private void unreadable(Exception failure) {
        LOG.warn("the articles that show a photo could not be read", failure);
        busy.set(false);
        failed.set(true);
    }

    private void failed(Exception failure, List<List<ArticleUse>> articles) {
        LOG.warn("the words of a photo could not be written into its articles", failure);
        busy.set(false);
        articles.forEach(places -> places.forEach(use -> use.end(State.FAILED)));
    }
}
