package naskah.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import naskah.article.Article;
import naskah.article.merge.Clash;
import naskah.article.merge.ThreeWay;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.handover.ClashesViewModel.Choice;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;

class ClashesViewModelTest {
    private final Article base = Panes.article();
    private final Article mine = base.withHeadline("Judul di sini").withDeck("Anak judul di sini");
    private final Article theirs = base.withHeadline("Judul di paket").withDeck("Anak judul di paket");
    private final List<Clash> clashes = ThreeWay.merge(base, mine, theirs).clashes();
    private final EditingSession session = Panes.session(mine);
    private final ClashesViewModel model = new ClashesViewModel(session, new Joined(mine, theirs, clashes));

    private Clash headline() {
        return clashes.getFirst();
    }

    @Test
    void takingTheirsIsOneEditThatUndoTakesBack() {
        model.takeTheirs(headline());
        assertThat(session.article()).isEqualTo(mine.withHeadline("Judul di paket"));
        session.undo();
        assertThat(session.article()).isEqualTo(mine);
    }

    @Test
    void keepingOursIsDecidedWithoutAnEdit() {
        assertThat(model.undecidedProperty().get()).isEqualTo(2);
        model.keepMine(headline());
        assertThat(model.undecidedProperty().get()).isEqualTo(1);
        assertThat(session.article()).isSameAs(mine);
        assertThat(model.choice(headline()).get()).isEqualTo(Choice.MINE);
    }

    @Test
    void whoChangesTheirMindGetsOursBack() {
        model.takeTheirs(headline());
        model.keepMine(headline());
        assertThat(session.article()).isEqualTo(mine);
    }

    @Test
    void whatIsWrittenMeanwhileStaysAndASecondPressChangesNothing() {
        model.takeTheirs(headline());
        session.edit(Edit.command("headline", this), session.article().withHeadline("Judul di paket, diperbaiki"));
        model.takeTheirs(headline());
        assertThat(session.article().headline()).isEqualTo("Judul di paket, diperbaiki");
        model.takeTheirs(clashes.getLast());
        assertThat(session.article().title().deck()).isEqualTo("Anak judul di paket");
        assertThat(session.article().headline()).isEqualTo("Judul di paket, diperbaiki");
    }
}
