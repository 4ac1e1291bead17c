package naskah.ui.workflow;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import naskah.check.spelling.Dictionaries;
import naskah.document.Body;
import naskah.house.Style;
import naskah.storage.Stored;
import naskah.ui.Desk;
import naskah.ui.check.CheckTools;
import naskah.ui.check.CheckViewModel;
import naskah.ui.check.HouseStyle;
import naskah.ui.draft.Autosave;
import naskah.ui.editor.Edit;
import naskah.ui.editor.EditingSession;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.Stage;
import naskah.workflow.Step;

/** One person at the desk with one article. */
final class Sitting {
    final EditingSession session;
    final Autosave autosave;
    final StepsViewModel steps;
    private final Newsroom newsroom;

    Sitting(Newsroom newsroom, Desk desk, Stored stored) {
        this.newsroom = newsroom;
        session = new EditingSession(stored.article(), desk.clock());
        autosave = new Autosave(desk.folder(), desk.lanes(), session, Optional.of(stored));
        steps = new StepsViewModel(desk, new Subject(session, autosave, check(desk, session, autosave)));
    }

    /** The check of an article, without a dictionary. */
    static CheckViewModel check(Desk desk, EditingSession session, Autosave autosave) {
        HouseStyle style = new HouseStyle(Style.STANDARD, kept -> { });
        Dictionaries none = new Dictionaries(Optional.of(Path.of("tidak-ada")));
        CheckTools tools = new CheckTools(style, none, new SimpleObjectProperty<>(Instant.EPOCH));
        return new CheckViewModel(desk, session, autosave.stageProperty(), tools);
    }

    Sitting take(Deed deed, String reason, Optional<Instant> until) {
        steps.step(deed).ifPresent(step -> steps.take(step, reason, until));
        newsroom.timer.wind(2_000);
        return this;
    }

    Sitting take(Deed deed) {
        return take(deed, "", Optional.empty());
    }

    void type(String text) {
        session.edit(Edit.command("body", null), session.article().withBody(Body.ofParagraphs(text)));
        newsroom.timer.wind(2_000);
    }

    Stage stage() {
        return autosave.stageProperty().get();
    }

    String said() {
        return steps.saidProperty().get().map(Said::sentence).orElse("");
    }

    Stored stored() throws Exception {
        return newsroom.folder.articles().find(session.article().id()).orElseThrow();
    }

    List<Deed> others() {
        return steps.offerProperty().get().others().stream().map(Step::deed).toList();
    }

    Optional<Deed> next() {
        return steps.offerProperty().get().next().map(Step::deed);
    }
}
