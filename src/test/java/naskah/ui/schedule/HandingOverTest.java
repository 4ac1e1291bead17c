package naskah.ui.schedule;

import static naskah.ui.people.Newsroom.BAYU;
import static naskah.ui.people.Newsroom.LARAS;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import naskah.article.ArticleId;
import naskah.schedule.Debts;
import naskah.schedule.Outgoing;
import naskah.schedule.Schedule;
import naskah.storage.Revision;
import naskah.storage.Scheduled;
import naskah.storage.Stored;
import naskah.task.HeldLane;
import naskah.task.Lane;
import naskah.ui.exporting.TransferRefused;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.Role;
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

    private Scheduled scheduled() throws Exception {
        return new Schedule(newsroom.folder.workflow()).all().getFirst();
    }

    /** Somebody writes in the article, which is not approved any more by that. */
    private void write(String headline) throws Exception {
        Stored now = newsroom.folder.articles().find(PASAR).orElseThrow();
        newsroom.folder.articles().save(now.article().withHeadline(headline), now.revision(), Revision.Kind.TYPED);
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
        assertThat(outgoing.owed()).containsOnlyKeys(PASAR);
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
        outgoing.owe(scheduled());
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

    @Test
    void whatIsWrittenInBeforeItCouldBeHandedOverIsSaidAndNotHandedOver() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        HeldLane reading = new HeldLane();
        Watched watched = new Watched(newsroom, LARAS, reading.lane(), Lane.inline());
        watched.model.watch();
        write("Pasar pasar!");
        reading.runAll();
        assertThat(watched.handedOver).isEmpty();
        assertThat(watched.model.lines()).containsExactly(new Line.Changed(PASAR, "Pasar pasar!", SIX));
    }

    @Test
    void whatWasWrittenInAfterAHaltIsSaidAtEveryStartUntilSomebodyHasSeenIt() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        Watched halted = watched(Optional.of(new IOException("no space")));
        halted.model.end();
        write("Pasar pasar!");
        assertThat(watched(Optional.empty()).lines()).containsExactly("Changed pasar");
        Watched watched = watched(Optional.empty());
        watched.model.dismiss(watched.model.lines().getFirst());
        assertThat(outgoing.owed()).isEmpty();
        assertThat(watched(Optional.empty()).lines()).isEmpty();
    }

    @Test
    void whatCannotBeReadToBeHandedOverIsSaid() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        HeldLane reading = new HeldLane();
        Watched watched = new Watched(newsroom, LARAS, reading.lane(), Lane.inline());
        watched.model.watch();
        newsroom.close();
        Files.writeString(directory.resolve("naskah.db"), "bukan basis data".repeat(500));
        reading.runAll();
        assertThat(watched.model.lines()).containsExactly(new Line.Unread(PASAR, "Pasar pasar"));
    }

    @Test
    void whatWasRefusedAndThenPublishedByHandIsNotHandedOverAtTheNextStart() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.folder.people().keep(Newsroom.person("laras", "Laras", Role.PHOTO_DESK));
        newsroom.now = SIX;
        Watched watched = watched(Optional.empty());
        assertThat(watched.lines()).containsExactly("Overdue pasar");
        assertThat(outgoing.owed()).isEmpty();
        newsroom.move(pasar, Deed.PUBLISH, RATRI, Optional.empty());
        assertThat(watched(Optional.empty()).handedOver).isEmpty();
    }

    @Test
    void whatSomebodyMayNotPublishIsNotOwed() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plusSeconds(600);
        Watched watched = watched(Optional.empty());
        watched.sit(BAYU);
        watched.model.publishNow(watched.overdue(pasar));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
        assertThat(outgoing.owed()).isEmpty();
    }

    @Test
    void whatAnotherProgramLetOutInTheSameSecondStaysOwedToIt() throws Exception {
        newsroom.embargoed("pasar", SIX);
        Scheduled item = scheduled();
        outgoing.owe(item);
        new Schedule(newsroom.folder.workflow()).goOut(item, SIX);
        new Debts(newsroom.folder).refused(item);
        assertThat(outgoing.owed()).containsOnlyKeys(PASAR);
    }

    @Test
    void aHaltBeforeItWentOutAndAStartInTheSameMinuteHandItOverOnce() throws Exception {
        newsroom.embargoed("pasar", SIX);
        outgoing.owe(scheduled());
        newsroom.now = SIX;
        HeldLane working = new HeldLane();
        Watched watched = new Watched(newsroom, LARAS, Lane.inline(), working.lane());
        watched.model.watch();
        working.runAll();
        assertThat(watched.handedOver).containsExactly("pasar /situs");
    }

    @Test
    void whereAnotherProgramWritesTheSameFolderItIsTriedAgainWithoutAWord() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        Watched watched = watched(Optional.of(new TransferRefused("Sedang ditulis.", true)));
        assertThat(watched.lines()).isEmpty();
        watched.trouble = Optional.empty();
        watched.to(SIX.plusSeconds(5));
        assertThat(watched.handedOver).containsExactly("pasar /situs");
    }

    @Test
    void whatTheOtherProgramHasHandedOverMeanwhileIsDone() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        Watched watched = watched(Optional.of(new TransferRefused("Sedang ditulis.", true)));
        watched.trouble = Optional.empty();
        outgoing.handedOver(PASAR);
        watched.to(SIX.plusSeconds(5));
        assertThat(watched.handedOver).isEmpty();
        assertThat(watched.lines()).isEmpty();
    }
}
