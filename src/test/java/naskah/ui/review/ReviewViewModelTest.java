package naskah.ui.review;

import static naskah.ui.review.ReviewDesk.LARAS;
import static naskah.ui.review.ReviewDesk.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import naskah.article.change.Change;
import naskah.article.diff.FactsFirst;
import naskah.review.Comment;
import naskah.storage.Workflow.Moved;
import naskah.ui.editor.Caret;
import naskah.ui.editor.Proofs;
import naskah.ui.panes.ByHand;
import naskah.ui.review.ReviewViewModel.Topic;
import naskah.workflow.Deed;
import naskah.workflow.Guard;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    @TempDir
    private Path directory;

    private ReviewDesk room;

    @BeforeEach
    void open() throws Exception {
        room = new ReviewDesk(directory);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    private ReviewViewModel model() {
        return room.model;
    }

    private Change only() {
        assertThat(room.shown()).hasSize(1);
        return room.shown().getFirst();
    }

    private Caret select(String words) {
        int start = room.typed().indexOf(words);
        return new Caret("body", new Caret.Point("satu", start), new Caret.Point("satu", start + words.length()));
    }

    private Comment comment(String words, String text) {
        room.session.moveCaret(select(words));
        model().comment();
        model().comments().say(text, Optional.of(RATRI));
        return model().comments().open().getLast();
    }

    @Test
    void afterOneChangedCharacterTheChiefRereadsExactlyThatCharacter() throws Exception {
        room.write(RATRI, "Ada 13 kios di pasar itu.");
        assertThat(room.stored().stage()).isEqualTo(Stage.DRAFT);
        room.open(LARAS);
        assertThat(model().changes().sinceProperty().get().kind()).isEqualTo(Since.Kind.APPROVED);
        assertThat(only().facts()).containsExactly(FactsFirst.Kind.NUMBER);
        assertThat(Core.of(only()).parts(only().runs().get(2)))
                .extracting(part -> part.run().text() + part.exact())
                .containsExactly("1false", "3true");
    }

    @Test
    void approvingAgainTakesTwoActions() throws Exception {
        room.write(RATRI, "Ada 13 kios di pasar itu.");
        assertThat(room.move(Deed.APPROVE, LARAS)).isInstanceOf(Moved.NoStep.class);
        assertThat(room.move(Deed.SUBMIT, RATRI)).isInstanceOf(Moved.Ok.class);
        assertThat(room.move(Deed.APPROVE, LARAS)).isInstanceOf(Moved.Ok.class);
    }

    @Test
    void aChangeThatIsLetStandIsReadAndCanBeShownAgain() throws Exception {
        room.write(RATRI, "Ada 13 kios di pasar itu.");
        room.open(LARAS);
        model().accept(only());
        assertThat(room.shown()).isEmpty();
        model().changes().again();
        assertThat(room.shown()).hasSize(1);
    }

    @Test
    void aChangeIsTakenBackInTheArticleAndThatCanBeUndone() throws Exception {
        room.write(RATRI, "Ada 13 kios di pasar itu.");
        room.open(LARAS);
        model().reverse(only());
        assertThat(room.kept()).isEqualTo("Ada 12 kios di pasar itu.");
        room.session.undo();
        assertThat(room.kept()).isEqualTo("Ada 13 kios di pasar itu.");
    }

    @Test
    void whoHadTheArticleOpenReadsOnFromThere() throws Exception {
        room.folder.reviews().see(room.id, RATRI.id());
        room.write(LARAS, "Ada 13 kios di pasar itu.");
        room.open(RATRI);
        model().changes().sinceProperty().set(model().changes().choices().stream()
                .filter(since -> since.kind() == Since.Kind.SEEN).findFirst().orElseThrow());
        assertThat(only().added()).isEqualTo("13");
    }

    @Test
    void whatNobodyHasApprovedOrSeenIsReadOverFromItsBeginningWhileItIsWritten() throws Exception {
        ReviewDesk fresh = new ReviewDesk(directory.resolve("lain"), false);
        try (fresh) {
            fresh.open(RATRI);
            fresh.type("Ada 13 kios di pasar itu.");
            fresh.model.refresh();
            fresh.type("Ada 14 kios di pasar itu.");
            fresh.model.refresh();
            assertThat(fresh.shown()).extracting(Change::added).containsExactly("14");
        }
    }

    @Test
    void aTakenSuggestionIsInTheArticleAndOpenNoMore() throws Exception {
        room.propose(RATRI, "Ada 13 kios di pasar itu.");
        room.open(LARAS);
        model().topicProperty().set(Topic.SUGGESTIONS);
        model().accept(only());
        assertThat(room.kept()).isEqualTo("Ada 13 kios di pasar itu.");
        assertThat(room.folder.reviews().proposals(room.id)).isEmpty();
    }

    @Test
    void whoProposedWhatWasTakenDoesNotApproveIt() throws Exception {
        room.propose(LARAS, "Ada 13 kios di pasar itu.");
        room.open(RATRI);
        model().topicProperty().set(Topic.SUGGESTIONS);
        model().accept(only());
        room.move(Deed.SUBMIT, RATRI);
        assertThat(room.move(Deed.APPROVE, LARAS)).isInstanceOfSatisfying(Moved.Refused.class, refused ->
                assertThat(refused.refusals().getFirst().guard()).isEqualTo(Guard.FOUR_EYES));
    }

    @Test
    void undoingATakenSuggestionOpensItAgainAndRedoTakesItAgain() throws Exception {
        room.propose(RATRI, "Ada 13 kios di pasar itu.");
        room.open(LARAS);
        model().topicProperty().set(Topic.SUGGESTIONS);
        model().accept(only());
        room.session.undo();
        assertThat(only().added()).isEqualTo("13");
        assertThat(room.folder.reviews().proposals(room.id)).hasSize(1);
        room.session.redo();
        assertThat(room.folder.reviews().proposals(room.id)).isEmpty();
    }

    @Test
    void aSuggestionThatWasTakenDoesNotComeBackWhenItsWordsAreWrittenAnew() throws Exception {
        room.propose(RATRI, "Ada 13 kios di pasar itu.");
        room.open(LARAS);
        model().topicProperty().set(Topic.SUGGESTIONS);
        model().accept(only());
        room.type("Ada 14 kios di pasar itu.");
        model().refresh();
        assertThat(room.shown()).isEmpty();
    }

    @Test
    void aSuggestionIsTurnedDownAndThatCanBeTakenBack() throws Exception {
        room.propose(RATRI, "Ada 13 kios di pasar itu.");
        room.open(LARAS);
        model().topicProperty().set(Topic.SUGGESTIONS);
        model().reverse(only());
        assertThat(room.kept()).isEqualTo("Ada 12 kios di pasar itu.");
        assertThat(room.folder.reviews().proposals(room.id)).isEmpty();
        model().suggestions().takeBack();
        assertThat(only().added()).isEqualTo("13");
    }

    @Test
    void allSuggestionsAreTakenAtOnce() throws Exception {
        room.propose(RATRI, "Ada 13 toko di pasar lama itu.");
        room.open(LARAS);
        model().topicProperty().set(Topic.SUGGESTIONS);
        model().suggestions().takeAll();
        assertThat(room.kept()).isEqualTo("Ada 13 toko di pasar lama itu.");
        assertThat(room.shown()).isEmpty();
    }

    @Test
    void whatIsTypedAsASuggestionLeavesArticleAndApprovalAsTheyAre() throws Exception {
        room.suggest(LARAS);
        room.type("Ada 13 kios di pasar itu.");
        assertThat(room.kept()).isEqualTo("Ada 12 kios di pasar itu.");
        assertThat(room.stored().stage()).isEqualTo(Stage.APPROVED);
        assertThat(room.folder.reviews().proposals(room.id)).hasSize(1);
        assertThat(only().added()).isEqualTo("13");
        assertThat(room.session.proofs().in(Proofs.key(ReviewDesk.FIRST))).hasSize(1);
    }

    @Test
    void onesOwnSuggestionIsDiscardedByAnEdit() throws Exception {
        room.suggest(LARAS);
        room.type("Ada 13 kios di pasar itu.");
        assertThat(model().isAcceptable()).isFalse();
        model().reverse(only());
        assertThat(room.typed()).isEqualTo("Ada 12 kios di pasar itu.");
        assertThat(room.folder.reviews().proposals(room.id)).isEmpty();
    }

    @Test
    void aCommentIsMarkedOnItsWordsWhileTheyAreEdited() throws Exception {
        room.open(LARAS);
        comment("12 kios", "Benar?");
        room.type("Kemarin ada 12 kios di pasar itu.");
        assertThat(room.session.proofs().in(Proofs.key(ReviewDesk.FIRST)))
                .extracting(proof -> room.typed().substring(proof.start(), proof.end()))
                .containsExactly("12 kios");
    }

    @Test
    void aCommentIsAnsweredResolvedAndOpenedAgain() throws Exception {
        room.open(LARAS);
        Comment asked = comment("12 kios", "Benar?");
        assertThat(asked.assigned()).contains(RATRI.id());
        model().comments().reply(asked, "Sudah dicek.");
        model().comments().resolve(model().comments().open().getFirst());
        assertThat(model().comments().open()).isEmpty();
        Comment done = model().comments().resolved().getFirst();
        assertThat(done.said()).extracting(act -> act.text()).containsExactly("Benar?", "Sudah dicek.");
        model().comments().reopen(done);
        assertThat(model().comments().open()).hasSize(1);
    }

    @Test
    void commentsAreNumberedInTheOrderOfTheText() throws Exception {
        room.open(LARAS);
        comment("pasar", "Pasar mana?");
        comment("12", "Dari mana?");
        assertThat(model().comments().open()).extracting(comment -> comment.anchor().quote()).containsExactly("12", "pasar");
    }

    @Test
    void withoutATextUnderTheCaretNoCommentIsBegunAndTheWindowSaysSo() throws Exception {
        room.open(LARAS);
        room.session.moveCaret(Caret.at("category", "", 0));
        model().comment();
        assertThat(model().comments().draftProperty().get()).isEmpty();
        assertThat(model().saidProperty().get()).isNotEmpty();
    }

    @Test
    void whatIsProposedIsToldAlsoWhileNobodyLooksAtTheReview() throws Exception {
        room.propose(RATRI, "Ada 13 kios di pasar itu.");
        room.open(LARAS);
        ReviewViewModel unseen = new ReviewViewModel(room.desk, room.reviewed);
        unseen.begin();
        assertThat(unseen.suggestions().proposals()).hasSize(1);
    }

    @Test
    void whatIsWrittenIsThereAgainWhenTheNextCommentIsBegun() throws Exception {
        room.open(LARAS);
        room.session.moveCaret(select("12"));
        model().comment();
        model().comments().wordsProperty().set("Dari mana");
        model().comments().giveUp();
        room.session.moveCaret(select("kios"));
        model().comment();
        assertThat(model().comments().wordsProperty().get()).isEqualTo("Dari mana");
        model().comments().say("Dari mana?", Optional.empty());
        assertThat(model().comments().wordsProperty().get()).isEmpty();
    }

    @Test
    void twoSuggestionsThatAreTakenRightAfterEachOtherAreBothTaken() throws Exception {
        ByHand hand = new ByHand();
        room.propose(RATRI, "Ada 13 kios di pasar lama itu.");
        room.open(LARAS, hand.lanes());
        hand.workAll();
        model().topicProperty().set(Topic.SUGGESTIONS);
        hand.workAll();
        List<Change> both = room.shown();
        both.forEach(model()::accept);
        hand.workAll();
        assertThat(both).hasSize(2);
        assertThat(room.typed()).isEqualTo("Ada 13 kios di pasar lama itu.");
    }
}
