package naskah.ui.schedule;

import static naskah.ui.people.Newsroom.LARAS;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.schedule.Outgoing;
import naskah.storage.Stored;
import naskah.ui.exporting.TransferRefused;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandingOverTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");
    private static final Path SITE = Path.of("/situs");
    private static final ArticleId PASAR = new ArticleId("pasar");

    @TempDir
    Path directory;

    private Newsroom newsroom;
    private Outgoing outgoing;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory);
        outgoing = new Outgoing(newsroom.folder.settings());
        outgoing.folder(Optional.of(SITE));
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private Watched watched(Optional<IOException> trouble) {
        Watched watched = new Watched(newsroom, LARAS);
        watched.trouble = trouble;
        watched.model.watch();
        return watched;
    }

    @Test
    void whatGoesOutIsHandedOverToTheFolderOfTheHouse() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        Watched watched = watched(Optional.empty());
        assertThat(watched.handedOver).containsExactly("pasar /situs");
        assertThat(watched.lines()).isEmpty();
        assertThat(watched.said).singleElement().asString().contains("Pasar pasar", "/situs");
        assertThat(outgoing.owed()).isEmpty();
    }

    @Test
    void whatCannotBeHandedOverIsSaidWithTheFolderAndTriedAgain() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        Watched watched = watched(Optional.of(new TransferRefused("Folder itu penuh.")));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
        Line.Owed owed = (Line.Owed) watched.model.lines().getFirst();
        assertThat(owed).isEqualTo(new Line.Owed(PASAR, "Pasar pasar", SITE, "Folder itu penuh."));
        assertThat(outgoing.owed()).containsExactly(PASAR);
        watched.trouble = Optional.empty();
        watched.model.retry(owed);
        assertThat(watched.handedOver).containsExactly("pasar /situs");
        assertThat(watched.lines()).isEmpty();
        assertThat(outgoing.owed()).isEmpty();
    }

    @Test
    void whatIsStillOwedIsHandedOverAtTheNextStart() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        Watched watched = watched(Optional.of(new IOException("no space")));
        watched.model.dismiss(watched.model.lines().getFirst());
        watched.model.end();
        assertThat(watched(Optional.of(new IOException("no space"))).lines()).containsExactly("Owed pasar");
        assertThat(watched(Optional.empty()).handedOver).containsExactly("pasar /situs");
        assertThat(watched(Optional.empty()).handedOver).isEmpty();
    }

    @Test
    void aHaltBetweenOwingAndMovingHandsOverNothingThatIsNotOut() throws Exception {
        newsroom.embargoed("pasar", SIX);
        outgoing.owe(PASAR);
        newsroom.now = SIX.minusSeconds(60);
        Watched watched = watched(Optional.empty());
        assertThat(watched.handedOver).isEmpty();
        assertThat(outgoing.owed()).isEmpty();
    }

    @Test
    void whatAPersonPublishesOfTheMissedIsHandedOverToo() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plusSeconds(600);
        Watched watched = watched(Optional.empty());
        watched.model.publishNow(watched.overdue(pasar));
        assertThat(watched.handedOver).containsExactly("pasar /situs");
    }

    @Test
    void aHouseThatChoseNoFolderIsOfferedTheExportInstead() throws Exception {
        outgoing.folder(Optional.empty());
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        Watched watched = watched(Optional.empty());
        assertThat(watched.handedOver).isEmpty();
        assertThat(watched.model.lines()).containsExactly(new Line.Out(PASAR, "Pasar pasar", SIX));
        assertThat(outgoing.owed()).isEmpty();
    }

    @Test
    void whatAPersonPublishedByHandIsNotHandedOverBehindTheirBack() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        newsroom.move(pasar, Deed.PUBLISH, RATRI, Optional.empty());
        assertThat(watched(Optional.empty()).handedOver).isEmpty();
    }
}
