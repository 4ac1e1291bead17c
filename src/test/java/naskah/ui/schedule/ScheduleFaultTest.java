package naskah.ui.schedule;

import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import naskah.storage.Stored;
import naskah.ui.people.Newsroom;
import naskah.workflow.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleFaultTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    @TempDir
    Path directory;

    @Test
    void aFaultOfTheProgramDoesNotEndTheSchedule() throws Exception {
        try (Newsroom newsroom = Newsroom.staffed(directory)) {
            newsroom.embargoed("satu", SIX);
            Stored dua = newsroom.embargoed("dua", SIX.plusSeconds(10));
            newsroom.now = SIX.minusSeconds(1);
            Watched watched = new Watched(newsroom, RATRI);
            watched.model.watch();
            watched.failing = true;
            assertThatThrownBy(() -> watched.to(SIX.plusMillis(1))).hasMessage("a fault of the program");
            watched.to(SIX.plusSeconds(10).plusMillis(1));
            assertThat(watched.stage(dua)).isEqualTo(Stage.PUBLISHED);
        }
    }
}
