package naskah.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import naskah.article.NewsTime;
import naskah.house.Zone;
import naskah.ui.editor.EditingSession;
import naskah.ui.panes.ByHand;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeViewModelTest {
    @TempDir
    Path folder;

    private final ByHand hand = new ByHand();
    private final EditingSession session = Panes.session(Panes.article());
    private TimeViewModel model;

    @BeforeEach
    void open() {
        model = new TimeViewModel(Panes.desk(new PaneFolder(folder), hand.lanes()), session);
    }

    @ParameterizedTest
    @CsvSource({
        "21 Mei 2024 11.1, 7, 2024-05-21T11:17:00+07:00",
        "21/5/2024 23:0, 8, 2024-05-21T23:08:00+07:00",
        "21 Mei 2024 11:17:3, 6, 2024-05-21T11:17:36+07:00"
    })
    void aTimeIsTheArticlesOnceItsClockIsWholeAndNeverBefore(String beginning, String last, String time) {
        for (int i = 1; i <= beginning.length(); i++) {
            String typed = beginning.substring(0, i);
            model.type(typed, typed.substring(i - 1));
            assertThat(published()).as(typed).isIn(Optional.empty(), Optional.of("2024-05-21T11:17:00+07:00"));
        }
        model.type(beginning + last, last);
        assertThat(published()).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21 Mei 2024", "21 Mei", "kemarin"})
    void whatMayBeABeginningIsTakenAfterAPause(String typed) {
        model.type(typed, "");
        assertThat(session.article().published()).isEmpty();
        hand.tick();
        assertThat(session.article().published()).isPresent();
    }

    @Test
    void aPauseThatWasTypedOverTakesNothing() {
        model.type("21 Mei 2024", "4");
        model.type("21 Mei 2024 1", "1");
        hand.tick();
        assertThat(published()).isEmpty();
    }

    @Test
    void leavingTheFieldOrTheArticleTakesWhatWasTyped() {
        model.type("21 Mei 2024", "4");
        model.tidy();
        assertThat(published()).contains("2024-05-21T12:00:00+07:00");
        model.type("22 Mei 2024", "4");
        session.settle();
        assertThat(published()).contains("2024-05-22T12:00:00+07:00");
    }

    @Test
    void anotherZoneKeepsTheClockThatWasJustTyped() {
        model.type("21 Mei 2024", "4");
        model.choose(Zone.WIT);
        assertThat(published()).contains("2024-05-21T12:00:00+09:00");
    }

    private Optional<String> published() {
        return session.article().published().map(NewsTime::iso);
    }
}
