package naskah.ui.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import naskah.ui.Desk;
import naskah.ui.panes.PaneFolder;
import naskah.ui.panes.Panes;
import org.junit.jupiter.api.Test;

class MomentViewModelTest {
    /** Noon in WIB. */
    private final Desk desk = Panes.desk(new PaneFolder(Path.of(".")));
    private final MomentViewModel model = new MomentViewModel(desk);

    @Test
    void anInstantIsTypedAsPublicationTimesAreInTheZoneOfTheHouse() {
        model.type("besok 06.00");
        assertThat(model.instantProperty().get()).contains(Instant.parse("2026-03-02T23:00:00Z"));
        assertThat(model.noteProperty().get().text()).isEqualTo("Selasa, 3 Maret 2026 06:00:00 WIB");
    }

    @Test
    void aZoneThatIsTypedCounts() {
        model.type("3/3/2026 06.00 WIT");
        assertThat(model.instantProperty().get()).contains(Instant.parse("2026-03-02T21:00:00Z"));
    }

    @Test
    void whatIsOverOrMakesNoSenseIsNoInstantAndSaysWhy() {
        model.type("kemarin 06.00");
        assertThat(model.instantProperty().get()).isEmpty();
        assertThat(model.noteProperty().get().text()).contains("sudah lewat");
        model.type("31 Februari 2026 10.00");
        assertThat(model.instantProperty().get()).isEmpty();
        assertThat(model.noteProperty().get().text()).isNotBlank();
    }

    @Test
    void agesAreToldInTheirLargestUnitAndOtherDaysByTheirName() {
        ShortTime time = new ShortTime(desk);
        Instant now = Panes.NOON.instant();
        assertThat(time.age(now.minus(Duration.ofMinutes(59)))).isEqualTo("59 menit");
        assertThat(time.age(now.minus(Duration.ofHours(23)))).isEqualTo("23 jam");
        assertThat(time.age(now.minus(Duration.ofDays(3)))).isEqualTo("3 hari");
        assertThat(time.at(now.plus(Duration.ofHours(5)))).isEqualTo("17.00");
        assertThat(time.at(now.plus(Duration.ofHours(18)))).isEqualTo("Selasa 3 Mar 06.00");
    }
}
