package naskah.app;

import static naskah.ui.people.Newsroom.LARAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import naskah.storage.Stored;
import naskah.ui.Desk;
import naskah.ui.draft.Autosave;
import naskah.ui.people.Newsroom;
import naskah.ui.shell.OpenArticle;
import naskah.workflow.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleOfficeTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    @TempDir
    Path directory;

    private Newsroom newsroom;
    private Desk desk;
    private ScheduleOffice office;
    private Stored pasar;
    private int looks;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory);
        pasar = newsroom.embargoed("pasar", SIX);
        desk = newsroom.desk(LARAS);
        office = new ScheduleOffice(this::asked, () -> null, desk.lanes());
        office.model().watch();
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private Desk asked() {
        looks++;
        return desk;
    }

    /** So often the schedule asks for its desk when the article is set anew, with whatever is followed then. */
    private int looksAfterSettingAnew(Autosave autosave) throws Exception {
        int before = looks;
        pasar = newsroom.move(pasar, Deed.EMBARGO, LARAS, Optional.of(SIX));
        autosave.seen(pasar);
        return looks - before;
    }

    @Test
    void anArticleThatIsFollowedTwiceIsLookedAtOnce() throws Exception {
        Autosave autosave = OpenArticle.of(desk, pasar).autosave();
        office.follow(autosave);
        int once = looksAfterSettingAnew(autosave);
        office.follow(autosave);
        assertThat(once).isPositive();
        assertThat(looksAfterSettingAnew(autosave)).isEqualTo(once);
    }

    @Test
    void anArticleThatWasLeftIsFollowedNoMore() throws Exception {
        Autosave left = OpenArticle.of(desk, pasar).autosave();
        office.follow(left);
        office.follow(OpenArticle.blank(desk).autosave());
        assertThat(looksAfterSettingAnew(left)).isZero();
    }
}
