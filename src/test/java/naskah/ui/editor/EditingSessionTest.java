package naskah.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.ui.editor.EditingSession.Change;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EditingSessionTest {
    private static final Article BLANK = Article.blank(new ArticleId("n1"));

    private Instant now = Instant.parse("2024-05-21T04:17:36Z");
    private final EditingSession session = new EditingSession(BLANK, () -> now);

    private void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            int at = session.article().headline().length();
            session.moveCaret(Caret.at("headline", "", at));
            session.edit(Edit.typed("headline", letter, this), headline(session.article().headline() + letter));
        });
    }

    private void backspace(int times, boolean told) {
        for (int i = 0; i < times; i++) {
            String before = session.article().headline();
            String removed = told ? before.substring(before.length() - 1) : "";
            session.edit(
                    Edit.deleted("headline", removed, this), headline(before.substring(0, before.length() - 1)));
        }
    }

    private Article headline(String text) {
        return session.article().withHeadline(text);
    }

    private List<String> undoAll() {
        List<String> headlines = new ArrayList<>();
        while (session.undoableProperty().get()) {
            session.undo();
            headlines.add(session.article().headline());
        }
        return headlines;
    }

    @Test
    void aCompletionIsNoStepOfItsOwnAndReachesEveryValueThatItIsAbout() {
        type("Panen ");
        type("raya");
        session.undo();
        session.complete(article -> article.headline().isEmpty() ? article : headlineWith(article, "!"), this);
        assertThat(session.article().headline()).isEqualTo("Panen !");
        session.redo();
        assertThat(session.article().headline()).isEqualTo("Panen raya!");
        assertThat(undoAll()).containsExactly("Panen !", "");
        assertThat(session.article()).isSameAs(BLANK);
    }

    @Test
    void stepsThatACompletionMakesEqualBecomeOne() {
        type("Panen ");
        type("raya");
        session.complete(article -> article.withHeadline(article.headline().replace("raya", "")), this);
        assertThat(session.article().headline()).isEqualTo("Panen ");
        assertThat(undoAll()).containsExactly("");
    }

    @Test
    void aCompletionOfNothingChangesNothingAndTellsNobody() {
        type("Panen");
        List<Change> heard = new ArrayList<>();
        session.onChange(heard::add);
        session.complete(article -> article, this);
        assertThat(heard).isEmpty();
        assertThat(undoAll()).containsExactly("");
    }

    private static Article headlineWith(Article article, String more) {
        return article.withHeadline(article.headline() + more);
    }

    @RepeatedTest(25)
    void undoAndRedoGiveEveryStateBackExactly(RepetitionInfo run) {
        RandomEdits edits = new RandomEdits(run.getCurrentRepetition());
        List<Article> states = new ArrayList<>(List.of(BLANK));
        List<Caret> carets = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Article next = edits.next(session.article());
            if (!next.equals(session.article())) {
                carets.add(Caret.at("body", "b", i));
                session.moveCaret(carets.getLast());
                session.edit(Edit.command("x", this), next);
                states.add(next);
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            session.undo();
            assertThat(session.article()).isEqualTo(states.get(i));
            assertThat(session.caret()).isEqualTo(carets.get(i));
            assertThat(session.restoredCaretProperty().get()).isEqualTo(carets.get(i));
        }
        assertThat(session.undoableProperty().get()).isFalse();
        for (int i = 1; i < states.size(); i++) {
            session.redo();
            assertThat(session.article()).isEqualTo(states.get(i));
        }
        assertThat(session.redoableProperty().get()).isFalse();
    }

    /** A field that the edits never touch would be a field whose undo nobody has tried. */
    @Test
    void theRandomEditsChangeEveryFieldOfAnArticleButItsId() {
        RandomEdits edits = new RandomEdits(3);
        Set<String> changed = new TreeSet<>();
        Article article = BLANK;
        for (int i = 0; i < 2_000; i++) {
            Article next = edits.next(article);
            collect("", article, next, changed);
            article = next;
        }
        assertThat(changed).containsExactlyInAnyOrderElementsOf(leaves("", BLANK, new TreeSet<>()));
    }

    /** The paths of the parts, down to values that are no records, in which two records of one kind differ. */
    private static void collect(String path, Record before, Record after, Set<String> changed) {
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            String at = path + "/" + part.getName();
            Object old = value(part, before);
            Object now = value(part, after);
            if (old instanceof Record inner && part.getType().isRecord()) {
                collect(at, inner, (Record) now, changed);
            } else if (!old.equals(now)) {
                changed.add(at);
            }
        }
    }

    private static Set<String> leaves(String path, Record of, Set<String> found) {
        for (RecordComponent part : of.getClass().getRecordComponents()) {
            String at = path + "/" + part.getName();
            if (value(part, of) instanceof Record inner && !at.equals("/id")) {
                leaves(at, inner, found);
            } else if (!at.equals("/id")) {
                found.add(at);
            }
        }
        return found;
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @RepeatedTest(25)
    void anyMixOfEditsUndosAndRedosAgreesWithTwoStacks(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        RandomEdits edits = new RandomEdits(run.getCurrentRepetition());
        List<Article> line = new ArrayList<>(List.of(BLANK));
        int at = 0;
        for (int i = 0; i < 300; i++) {
            Article next = edits.next(session.article());
            int choice = random.nextInt(4);
            if (choice == 0) {
                session.undo();
                at = Math.max(0, at - 1);
            } else if (choice == 1) {
                session.redo();
                at = Math.min(line.size() - 1, at + 1);
            } else if (!next.equals(session.article())) {
                session.edit(Edit.command("x", this), next);
                line.subList(++at, line.size()).clear();
                line.add(next);
            }
            assertThat(session.article()).isEqualTo(line.get(at));
            assertThat(session.undoableProperty().get()).isEqualTo(at > 0);
            assertThat(session.redoableProperty().get()).isEqualTo(at < line.size() - 1);
        }
    }

    @RepeatedTest(10)
    void listenersHearOneUnbrokenLineOfStates(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        RandomEdits edits = new RandomEdits(run.getCurrentRepetition());
        List<Change> heard = new ArrayList<>();
        session.onChange(heard::add);
        for (int i = 0; i < 200; i++) {
            switch (random.nextInt(4)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                default -> session.edit(Edit.typed("f" + random.nextInt(2), "a", this), edits.next(session.article()));
            }
        }
        Article last = BLANK;
        for (Change change : heard) {
            assertThat(change.before()).isSameAs(last);
            last = change.after();
        }
        assertThat(last).isSameAs(session.article());
        assertThat(session.tick()).isEqualTo(heard.size());
    }

    @Test
    void oneUndoTakesBackOneWord() {
        type("Harga beras naik");
        assertThat(undoAll()).containsExactly("Harga beras ", "Harga ", "");
    }

    @Test
    void severalWordsThatComeAtOnceStandAlone() {
        type("ka");
        session.edit(Edit.typed("headline", "ta yang lain", this), headline("kata yang lain"));
        assertThat(undoAll()).containsExactly("ka", "");
    }

    @Test
    void oneUndoBringsBackOneDeletedWord() {
        session.edit(Edit.command("headline", this), headline("satu dua tiga"));
        backspace(13, true);
        assertThat(undoAll()).containsExactly("satu", "satu dua", "satu dua tiga", "");
    }

    @Test
    void deletionsThatNobodyTellsOfMergeAboutAWordAtATime() {
        session.edit(Edit.command("headline", this), headline("x".repeat(30)));
        backspace(30, false);
        assertThat(undoAll()).hasSize(6);
    }

    @Test
    void typingAfterDeletingIsAStepOfItsOwn() {
        type("kata");
        backspace(2, true);
        type("su");
        assertThat(undoAll()).containsExactly("ka", "kata", "");
    }

    @Test
    void aPauseEndsABurst() {
        type("ka");
        now = now.plusSeconds(3);
        type("ta");
        assertThat(undoAll()).containsExactly("ka", "");
    }

    @Test
    void anotherFieldEndsABurst() {
        type("ka");
        session.edit(Edit.typed("deck", "x", this), session.article().withDeck("x"));
        type("ta");
        session.undo();
        assertThat(session.article().headline()).isEqualTo("ka");
        session.undo();
        assertThat(session.article().title().deck()).isEmpty();
    }

    @Test
    void aBurstCanBeEndedOnPurpose() {
        type("ka");
        session.breakBurst();
        type("ta");
        assertThat(undoAll()).containsExactly("ka", "");
    }

    @Test
    void typingAfterAnUndoDoesNotMergeWithWhatIsGone() {
        type("satu dua");
        session.undo();
        type("tiga");
        assertThat(session.redoableProperty().get()).isFalse();
        assertThat(undoAll()).containsExactly("satu ", "");
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        List<Change> heard = new ArrayList<>();
        session.onChange(heard::add);
        session.edit(Edit.command("headline", this), Article.blank(new ArticleId("n1")));
        assertThat(heard).isEmpty();
        assertThat(session.undoableProperty().get()).isFalse();
    }

    @Test
    void listenersHearWhoMadeTheChangeAndNobodyForAnUndo() {
        List<Object> origins = new ArrayList<>();
        Runnable stop = session.onChange(change -> origins.add(change.origin()));
        type("a");
        session.undo();
        stop.run();
        type("b");
        assertThat(origins).containsExactly(this, null);
    }

    @Test
    void aRedoBringsBackTheCaretOfTheMomentOfTheUndo() {
        type("kata");
        session.moveCaret(Caret.at("headline", "", 4));
        session.undo();
        assertThat(session.restoredCaretProperty().get()).isEqualTo(Caret.at("headline", "", 0));
        session.redo();
        assertThat(session.restoredCaretProperty().get()).isEqualTo(Caret.at("headline", "", 4));
    }

    @Test
    void theDeepestStepsAreForgottenFirst() {
        for (int i = 0; i < 2_500; i++) {
            session.edit(Edit.command("headline", this), headline("" + i));
        }
        assertThat(undoAll()).hasSize(2_000).last().isEqualTo("499");
    }
}
