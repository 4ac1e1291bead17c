package naskah.ui.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import naskah.article.NewsTime;
import naskah.house.Zone;
import naskah.ui.Desk;
import naskah.ui.control.Note;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastTimeTest {
    private final Desk desk = Panes.desk(new PaneFolder(Path.of(".")));

    @Test
    void nothingTypedIsNowAndNothingIsSaid() {
        assertThat(PastTime.read(desk, " "))
                .isEqualTo(new PastTime(Optional.of(new NewsTime(Panes.NOON.instant(), Zone.WIB)), Note.NONE));
    }

    @Test
    void thisVerySecondHasPassed() {
        assertThat(PastTime.read(desk, "2/3/2026 12.00.00").time()).isPresent();
    }

    @Test
    void aZoneThatIsTypedIsKept() {
        assertThat(PastTime.read(desk, "1/3/2026 10.00 WIT").note()).isEqualTo(Note.hint("Minggu, 1 Maret 2026 10:00:00 WIT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/3/2026 12.00.01", "31 Februari 2026 10.00", "25.70", "entah kapan"})
    void whatIsToComeOrNoTimeIsSaid(String typed) {
        PastTime time = PastTime.read(desk, typed);
        assertThat(time.time()).isEmpty();
        assertThat(time.note().kind()).isEqualTo(Note.Kind.WRONG);
        assertThat(time.note().text()).isNotBlank();
    }
}
