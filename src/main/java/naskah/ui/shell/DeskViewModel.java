package naskah.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.LongText;
import naskah.storage.Articles;
import naskah.storage.DataFolder;
import naskah.storage.Stored;
import naskah.task.LatestWins;
import naskah.ui.Desk;
import naskah.ui.draft.DraftState;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Edit;
import naskah.ui.list.ListViewModel;
import naskah.ui.people.DoorViewModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which article is on the desk, and how one comes and goes without a character lost. */
public final class DeskViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(DeskViewModel.class);

    private final Desk desk;
    private final ListViewModel list;
    private final ReadOnlyObjectWrapper<OpenArticle> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FolderDeeds deeds;
    private final LatestWins opening;
    private Runnable hearing = () -> { };
    private final LatestWins looking;
    private Optional<DeskViewModel> heir = Optional.empty();
    private long wish;

    public DeskViewModel(Desk desk, ListViewModel list, OpenArticle first) {
        this.desk = desk;
        this.list = list;
        this.deeds = new FolderDeeds(desk, this::say);
        this.opening = new LatestWins(desk.lanes().reading());
        this.looking = new LatestWins(desk.lanes().reading());
        show(first);
    }

    public ReadOnlyObjectProperty<OpenArticle> openProperty() {
        return open.getReadOnlyProperty();
    }

    public OpenArticle current() {
        return open.get();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void say(Notice said) {
        heir.ifPresentOrElse(next -> next.say(said), () -> notice.set(Optional.of(said)));
    }

    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    public void startNew() {
        leave(() -> show(OpenArticle.blank(desk)));
    }

    public void open(ArticleId id) {
        if (heir.isPresent()) {
            heir.get().open(id);
        } else if (!current().id().equals(id)) {
            read(id);
        }
    }

    /** Reads the open article anew, as it stands for everybody. */
    public void reopen() {
        read(current().id());
    }

    private void read(ArticleId id) {
        leave(() -> opening.run(() -> desk.folder().articles().find(id), this::found, deeds::failed));
    }

    /** Articles came in: the list shows them, and the last is opened, anew if it is the one on the desk. */
    public void imported(ArticleId last) {
        if (heir.isPresent()) {
            heir.get().imported(last);
            return;
        }
        list.refresh();
        read(last);
    }

    /** The data folder was changed beside the writing: the list shows what is there now, and so does the open article's stage. */
    public void lookAgain() {
        list.renew();
        OpenArticle now = current();
        looking.run(() -> desk.folder().articles().find(now.id()), found -> found.ifPresent(now.autosave()::seen),
                failure -> LOG.warn("the open article could not be looked at", failure));
    }

    /** Opens the article below ({@code by} = 1) or above (−1) in the list. */
    public void step(int by) {
        list.beside(current().id(), by).ifPresent(this::open);
    }

    /** Throws the open article away; the notice takes it back. */
    public void trash() {
        ArticleId id = current().id();
        leave(() -> {
            if (current().autosave().revisionProperty().get() == 0) {
                show(OpenArticle.blank(desk));
                return;
            }
            Articles articles = desk.folder().articles();
            deeds.write(() -> articles.trash(id), () -> trashed(id));
        });
    }

    public void recover(ArticleId id) {
        Articles articles = desk.folder().articles();
        deeds.write(() -> articles.recover(id), () -> {
            list.refresh();
            dismissNotice();
            open(id);
        });
    }

    public void mark() {
        current().autosave().mark();
        say(Notice.of(desk.text(current().isSuggesting() ? "review.suggest.kept" : "shell.marked")));
    }

    /** Goes on in suggestions for the article that leave it as it is, or back in the article itself. */
    public void suggest(boolean on) {
        ArticleId id = current().id();
        Caret caret = current().session().caret();
        leave(() -> {
            boolean readOnly = desk.folder().access() != DataFolder.Access.WRITE;
            if (readOnly || current().autosave().revisionProperty().get() == 0) {
                say(Notice.of(desk.text(readOnly ? "review.readOnly" : "workflow.empty")));
                return;
            }
            opening.run(() -> OpenArticle.read(desk, id, on), found -> {
                found.ifPresentOrElse(this::show, this::notThere);
                current().session().goTo(caret);
            }, deeds::failed);
        });
    }

    /** Brings an earlier value back as the next one: one undo takes it back. */
    public void restore(Article earlier) {
        current().session().edit(Edit.command("", null), earlier);
        current().autosave().mark();
        say(Notice.of(desk.text(current().isSuggesting() ? "review.suggest.restored" : "shell.restored")));
    }

    /** In a conflict: goes on writing in a copy; the other version stays what it is. */
    public void keepCopy() {
        OpenArticle left = current();
        left.autosave().decisions().keepMineAsCopy(copy -> {
            OpenArticle kept = OpenArticle.of(desk, copy);
            Article latest = left.session().article().withId(copy.article().id());
            show(kept);
            kept.session().edit(Edit.command("", null), latest);
            list.refresh();
            say(Notice.of(desk.text("shell.copied")));
        });
    }

    /** Does {@code then} once everything is saved; stays, and says why, when it cannot be. */
    public void leave(Runnable then) {
        leave(then, () -> stay(then));
    }

    /** As {@link #leave(Runnable)}, with something else to do when what is written cannot be saved. */
    public void leave(Runnable then, Runnable otherwise) {
        settle(state -> (isKept(state) ? then : otherwise).run());
    }

    /** Hands over what is on the screen, once it is saved where that can be. */
    public void handOver(Consumer<Article> to) {
        settle(state -> {
            if (isKept(state) || state instanceof DraftState.ReadOnly) {
                to.accept(current().outgoing());
            } else {
                say(Notice.of(desk.text("shell.stay")));
            }
        });
    }

    /** As {@link #handOver}, of an article of which something is kept; where nothing is written yet, that is said. */
    void handOverKept(Consumer<Article> to) {
        handOver(article -> {
            if (current().autosave().revisionProperty().get() == 0) {
                say(Notice.of(desk.text("workflow.empty")));
            } else {
                to.accept(article);
            }
        });
    }

    /** What was begun here and comes only now is the other's. */
    public void succeededBy(DeskViewModel other) {
        heir = Optional.of(other);
    }

    /** Another takes over what is on the desk: nothing that was asked for here comes any more. */
    public void dispose() {
        opening.cancel();
        looking.cancel();
        wish++;
        hearing.run();
    }

    private void settle(Consumer<DraftState> then) {
        opening.cancel();
        long mine = ++wish;
        current().autosave().flush(state -> {
            if (mine == wish) {
                then.accept(state);
            }
        });
    }

    private boolean isKept(DraftState state) {
        return state instanceof DraftState.Clean
                || state instanceof DraftState.ReadOnly && !current().autosave().isUnsaved();
    }

    /** Trouble passes; in a window that only reads, nothing typed will ever be saved, and only a person can give it up. */
    private void stay(Runnable then) {
        boolean never = current().autosave().state() instanceof DraftState.ReadOnly;
        say(never
                ? new Notice(
                        desk.text("shell.leave.readOnly"),
                        Optional.of(new Notice.Action(desk.text("shell.leave.anyway"), () -> giveUp(then))))
                : Notice.of(desk.text("shell.stay")));
    }

    private void giveUp(Runnable then) {
        dismissNotice();
        then.run();
    }

    private void found(Optional<Stored> found) {
        found.ifPresentOrElse(this::show, this::notThere);
    }

    private void notThere() {
        say(Notice.of(desk.text("shell.notThere")));
        list.refresh();
    }

    private void show(Stored stored) {
        OpenArticle next = OpenArticle.of(desk, stored);
        show(next);
        if (next.isCut(stored)) {
            say(Notice.of(desk.text("shell.cut", LongText.LONGEST)));
        }
    }

    private void show(OpenArticle next) {
        if (heir.isPresent()) {
            return;
        }
        OpenArticle before = open.get();
        if (before != null) {
            before.autosave().close();
            if (!before.id().equals(next.id())) {
                see(before);
            }
        }
        hearing.run();
        hearing = next.autosave().onCommitted(list::saved);
        open.set(next);
    }

    /** The person leaves: the state of the article that they saw last is where they read on from the next time. */
    public void see() {
        see(current());
    }

    private void see(OpenArticle left) {
        boolean kept = left.autosave().revisionProperty().get() > 0 && !desk.person().equals(DoorViewModel.NOBODY);
        if (kept && desk.folder().access() == DataFolder.Access.WRITE) {
            deeds.write(() -> desk.folder().reviews().see(left.id(), desk.person().id()), () -> { });
        }
    }

    private void trashed(ArticleId id) {
        Optional<ArticleId> beside = list.beside(id, 1).or(() -> list.beside(id, -1));
        list.removed(id);
        show(OpenArticle.blank(desk));
        beside.ifPresent(this::open);
        say(new Notice(
                desk.text("shell.trashed"),
                Optional.of(new Notice.Action(desk.text("shell.trashed.undo"), () -> recover(id)))));
    }
}
