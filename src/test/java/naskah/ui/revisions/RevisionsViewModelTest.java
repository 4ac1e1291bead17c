package naskah.ui.revisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import naskah.article.Article;
import naskah.storage.Revision;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevisionsViewModelTest {
    private final PaneFolder data = new PaneFolder(Path.of("."));
    private final ByHand hand = new ByHand();
    private final EditingSession session = Panes.session(Panes.article().withHeadline("Judul sekarang"));
    private RevisionsViewModel model;

    @BeforeEach
    void open() {
        keep(3, "Judul ketiga", Revision.Kind.MARKED);
        keep(2, "Judul kedua", Revision.Kind.TYPED);
        keep(1, "Judul pertama", Revision.Kind.IMPORTED);
        model = new RevisionsViewModel(Panes.desk(data, hand.lanes()), session.article().id(), session::article);
        model.load();
        hand.workAll();
    }

    @Test
    void theNewestIsLookedAtFirstBesideTheArticleAsItStands() {
        assertThat(model.chosenProperty().get().number()).isEqualTo(3);
        assertThat(model.comparisonProperty().get().chosen().headline()).isEqualTo("Judul ketiga");
        assertThat(model.comparisonProperty().get().diff().changes()).isPositive();
    }

    @Test
    void anyTwoCanBeComparedInEitherOrder() {
        model.chosenProperty().set(data.revisions.get(0));
        model.otherProperty().set(new RevisionsViewModel.Other(Optional.of(data.revisions.get(2))));
        hand.workAll();
        var downwards = model.comparisonProperty().get().diff();
        model.chosenProperty().set(data.revisions.get(2));
        model.otherProperty().set(new RevisionsViewModel.Other(Optional.of(data.revisions.get(0))));
        hand.workAll();

        assertThat(model.comparisonProperty().get().diff()).isEqualTo(downwards);
        assertThat(model.comparisonProperty().get().chosen().headline()).isEqualTo("Judul pertama");
    }

    @Test
    void aStateIsChosenByItsNumberWhereItIsListed() {
        model.choose(1);
        assertThat(model.chosenProperty().get().number()).isEqualTo(1);
        model.choose(99);
        assertThat(model.chosenProperty().get().number()).isEqualTo(1);
    }

    @Test
    void aRevisionAndItselfDoNotDiffer() {
        model.otherProperty().set(new RevisionsViewModel.Other(Optional.of(data.revisions.get(0))));
        hand.workAll();

        assertThat(model.comparisonProperty().get().diff().changes()).isZero();
    }

    @Test
    void onlyTheLatestChoiceIsShown() {
        model.chosenProperty().set(data.revisions.get(1));
        model.chosenProperty().set(data.revisions.get(2));
        hand.workAll();

        assertThat(model.comparisonProperty().get().chosen().headline()).isEqualTo("Judul pertama");
    }

    @Test
    void aRevisionThatCannotBeReadIsToldAndTheNextOneWorks() {
        data.states.remove(2L);
        model.chosenProperty().set(data.revisions.get(1));
        hand.workAll();
        assertThat(model.failedProperty().get()).isTrue();
        assertThat(model.comparisonProperty().get()).isNull();
        model.chosenProperty().set(data.revisions.get(0));
        hand.workAll();

        assertThat(model.failedProperty().get()).isFalse();
    }

    @Test
    void whatIsWrittenMeanwhileIsComparedAndListedAndTheChoicesStay() {
        model.chosenProperty().set(data.revisions.get(1));
        model.otherProperty().set(new RevisionsViewModel.Other(Optional.of(data.revisions.get(2))));
        hand.workAll();
        keep(4, "Judul keempat", Revision.Kind.MARKED);
        model.refresh();
        hand.workAll();

        assertThat(model.revisions()).hasSize(4);
        assertThat(model.chosenProperty().get().number()).isEqualTo(2);
        assertThat(model.otherProperty().get().revision()).map(Revision::number).contains(1L);
    }

    @Test
    void theArticleAsItStandsIsTheOneOfTheLastSave() {
        assertThat(model.comparisonProperty().get().diff().changes()).isEqualTo(1);
        session.edit(Edit.command("headline", this), session.article().withHeadline("Judul ketiga"));
        model.refresh();
        hand.workAll();

        assertThat(model.comparisonProperty().get().diff().changes()).isZero();
    }

    private void keep(long number, String headline, Revision.Kind kind) {
        Article state = session.article().withHeadline(headline);
        data.states.put(number, state);
        data.revisions.add(new Revision(state.id(), number, Instant.ofEpochSecond(1_770_000_000L + number * 60), kind, 40, ""));
    }
}
