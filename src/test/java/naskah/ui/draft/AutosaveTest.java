package naskah.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import naskah.task.HeldLane;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.storage.Articles;
import naskah.storage.MemoryDataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.article.NewsTime;
import naskah.document.Body;
import naskah.storage.Workflow;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private static final Instant NOW = Instant.parse("2024-05-21T04:17:36Z");

    private final MemoryDataFolder folder = new MemoryDataFolder(() -> NOW);
    private final WoundTimer timer = new WoundTimer();
    private final HeldLane writing = new HeldLane();
    private final ArticleId id = ArticleId.fresh();
    private EditingSession session = new EditingSession(Article.blank(id), () -> NOW);
    private final List<Workflow.Moved> moved = new ArrayList<>();
    private Autosave autosave = begin(Optional.empty());

    @Test
    void aNewArticleIsNotStoredBeforeItsFirstEdit() throws StorageException {
        timer.wind(10_000);
        writing.runAll();
        assertThat(folder.archive().count()).isZero();
        assertThat(autosave.state()).isEqualTo(new DraftState.Clean(Optional.empty()));
    }

    @Test
    void theFirstCharacterOfAnUnnamedDraftIsStoredWithinFourHundredMilliseconds() throws StorageException {
        type("K");
        timer.wind(400);
        writing.runAll();
        assertThat(stored().article().headline()).isEqualTo("K");
    }

    @Test
    void continuousTypingIsSavedAtLeastTwiceASecond() {
        for (int i = 0; i < 100; i++) {
            type("x".repeat(i + 1));
            timer.wind(50);
            writing.runAll();
        }
        assertThat(folder.writes()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void savingIsSaidFromTheEditUntilTheCommit() {
        type("Ka");
        assertThat(autosave.state()).isInstanceOf(DraftState.Saving.class);
        timer.wind(400);
        assertThat(autosave.state()).isInstanceOf(DraftState.Saving.class);
        writing.runAll();
        assertThat(autosave.state()).isEqualTo(new DraftState.Clean(Optional.of(NOW)));
    }

    @Test
    void savedIsNotSaidWhileSomethingNewerWasTyped() {
        type("Ka");
        timer.wind(400);
        type("Kab");
        writing.runOne();
        assertThat(autosave.state()).isInstanceOf(DraftState.Saving.class);
    }

    @Test
    void onlyOneSaveIsUnderWayAndTheLatestValueIsNext() throws StorageException {
        type("a");
        timer.wind(400);
        type("ab");
        timer.wind(400);
        type("abc");
        timer.wind(400);
        assertThat(writing.waiting()).isEqualTo(1);
        writing.runAll();
        assertThat(stored().article().headline()).isEqualTo("abc");
        assertThat(folder.writes()).isEqualTo(2);
    }

    @Test
    void aFailureIsSaidWithItsCauseAndTypingGoesOn() {
        folder.fail(StorageException.Cause.DISK_FULL);
        type("a");
        timer.wind(400);
        writing.runAll();
        type("ab");
        assertThat(autosave.state()).isEqualTo(new DraftState.Failed(StorageException.Cause.DISK_FULL));
    }

    @Test
    void afterAFailureTheTimerTriesAgain() throws StorageException {
        folder.fail(StorageException.Cause.LOCKED);
        type("a");
        timer.wind(400);
        writing.runAll();
        folder.heal();
        timer.wind(3_000);
        writing.runAll();
        assertThat(autosave.state()).isEqualTo(new DraftState.Clean(Optional.of(NOW)));
        assertThat(stored().article().headline()).isEqualTo("a");
    }

    @Test
    void afterAFailureTheNextEditTriesAgain() {
        folder.fail(StorageException.Cause.READ_ONLY);
        type("a");
        timer.wind(400);
        writing.runAll();
        folder.heal();
        type("ab");
        timer.wind(400);
        writing.runAll();
        assertThat(autosave.state()).isEqualTo(new DraftState.Clean(Optional.of(NOW)));
    }

    @Test
    void aFlushTellsOnceEverythingIsCommitted() {
        List<DraftState> told = new ArrayList<>();
        type("a");
        autosave.flush(told::add);
        assertThat(told).isEmpty();
        writing.runAll();
        assertThat(told).containsExactly(new DraftState.Clean(Optional.of(NOW)));
    }

    @Test
    void aFlushThatFailsTellsSo() {
        List<DraftState> told = new ArrayList<>();
        folder.fail(StorageException.Cause.DISK_FULL);
        type("a");
        autosave.flush(told::add);
        writing.runAll();
        assertThat(told).containsExactly(new DraftState.Failed(StorageException.Cause.DISK_FULL));
    }

    @Test
    void aConflictWritesNothingUntilAPersonDecides() throws StorageException {
        Article theirs = meetConflict();
        timer.wind(60_000);
        writing.runAll();
        assertThat(stored().article()).isEqualTo(theirs);
        assertThat(autosave.state()).isInstanceOf(DraftState.Conflict.class);
    }

    @Test
    void takingTheirsKeepsMineAsARevisionAndBehindOneUndo() throws StorageException {
        Article theirs = meetConflict();
        autosave.decisions().takeTheirs();
        writing.runAll();
        assertThat(session.article()).isEqualTo(theirs);
        assertThat(autosave.state()).isInstanceOf(DraftState.Clean.class);
        long mine = folder.revisions().of(id).stream()
                .filter(each -> each.kind() == Revision.Kind.MARKED).findFirst().orElseThrow().number();
        assertThat(folder.revisions().read(id, mine).orElseThrow().headline()).isEqualTo("Milik saya");
        session.undo();
        assertThat(session.article().headline()).isEqualTo("Milik saya");
    }

    @Test
    void keepingMineAsACopyLeavesTheirsAlone() throws StorageException {
        Article theirs = meetConflict();
        List<Stored> copies = new ArrayList<>();
        autosave.decisions().keepMineAsCopy(copies::add);
        writing.runAll();
        assertThat(copies.getFirst().article().headline()).isEqualTo("Milik saya");
        assertThat(copies.getFirst().article().id()).isNotEqualTo(id);
        assertThat(stored().article()).isEqualTo(theirs);
    }

    @Test
    void anArticleThrownAwayElsewhereCanBeRecoveredWithWhatWasTyped() throws StorageException {
        reopen();
        folder.articles().trash(id);
        type("Masih di sini");
        timer.wind(400);
        writing.runAll();
        assertThat(autosave.state()).isInstanceOf(DraftState.Gone.class);
        autosave.decisions().recover();
        writing.runAll();
        assertThat(stored().article().headline()).isEqualTo("Masih di sini");
    }

    @Test
    void aReadOnlyFolderIsNeverWrittenAndNeverSaidToBeSaved() throws StorageException {
        folder.readOnly();
        autosave = begin(Optional.empty());
        type("a");
        timer.wind(60_000);
        writing.runAll();
        assertThat(autosave.state()).isInstanceOf(DraftState.ReadOnly.class);
    }

    @Test
    void aMarkKeepsARevisionEvenWhenNothingChanged() throws StorageException {
        reopen();
        autosave.mark();
        writing.runAll();
        assertThat(folder.revisions().of(id).getFirst().kind()).isEqualTo(Revision.Kind.MARKED);
    }

    @Test
    void aMoveComesAfterWhatWasTypedBefore() throws StorageException {
        reopen();
        type("Siap terbit");
        session.edit(Edit.command("", this), finished(session.article()));
        Facts.Asked asked = new Facts.Asked("", Optional.empty(), Instant.EPOCH);
        autosave.move(new Moving(
                Deed.PUBLISH, Person.ALONE, asked, session.article(), Facts.Found.NOTHING, moved::add));
        writing.runAll();
        assertThat(moved).singleElement().isInstanceOf(Workflow.Moved.Ok.class);
        assertThat(stored().stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(stored().article().headline()).isEqualTo("Siap terbit");
        assertThat(autosave.stageProperty().get()).isEqualTo(Stage.PUBLISHED);
    }

    private static Article finished(Article article) {
        return article.withFiling(article.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs("isi"));
    }

    @Test
    void whateverTheOrderOfTypingFailingAndTimeTheEndIsSavedAndNothingIsSaidTooEarly() throws StorageException {
        Random random = new Random(21);
        for (int step = 0; step < 2_000; step++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> type("langkah " + step);
                case 2 -> timer.wind(random.nextInt(600));
                case 3 -> runSome();
                default -> weather(random);
            }
            boolean saysSaved = autosave.state() instanceof DraftState.Clean clean && clean.savedAt().isPresent();
            assertThat(!saysSaved || stored().article().equals(session.article())).isTrue();
        }
        folder.heal();
        type("tamat");
        timer.wind(10_000);
        writing.runAll();
        timer.wind(10_000);
        writing.runAll();
        assertThat(stored().article()).isEqualTo(session.article());
    }

    private void weather(Random random) {
        if (random.nextBoolean()) {
            folder.heal();
        } else {
            folder.fail(StorageException.Cause.LOCKED);
        }
    }

    private void runSome() {
        if (writing.waiting() > 0) {
            writing.runOne();
        }
    }

    private Article meetConflict() throws StorageException {
        reopen();
        Articles articles = folder.articles();
        Article theirs = Article.blank(id).withHeadline("Milik mereka");
        articles.save(theirs, 1, Revision.Kind.TYPED);
        type("Milik saya");
        timer.wind(400);
        writing.runAll();
        return theirs;
    }

    private void reopen() throws StorageException {
        Stored first = folder.articles().create(Article.blank(id), Revision.Kind.TYPED);
        session = new EditingSession(first.article(), () -> NOW);
        autosave = begin(Optional.of(first));
    }

    private Autosave begin(Optional<Stored> opened) {
        Lanes lanes = new Lanes(writing.lane(), Lane.inline(), Lane.inline(), timer);
        return new Autosave(folder, lanes, session, opened);
    }

    private Stored stored() throws StorageException {
        return folder.articles().find(id).orElseThrow();
    }

    private void type(String headline) {
        session.edit(Edit.command("headline", null), session.article().withHeadline(headline));
    }
}
