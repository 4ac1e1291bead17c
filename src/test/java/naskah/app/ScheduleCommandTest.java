package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.house.Zone;
import naskah.schedule.Outgoing;
import naskah.schedule.Schedule;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.Scheduled;
import naskah.storage.StorageException;
import naskah.storage.Stored;
import naskah.storage.Workflow.Evidence;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow.Wish;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out at its instant, listed and let out by command as cron does it. */
class ScheduleCommandTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Person LARAS = new Person(new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF), true);

    @TempDir
    private Path temp;

    private Terminal terminal;

    @BeforeEach
    void staff() {
        terminal = new Terminal(temp.resolve("data"));
        terminal.staff();
    }

    private Terminal.Result run(String command) {
        return terminal.run(command.split(" "));
    }

    /** Approved, and set for that instant a day before it. */
    private void embargoed(String id, Instant until) throws Exception {
        approved(id);
        terminal.open(folder -> {
            Stored stored = folder.articles().find(new ArticleId(id)).orElseThrow();
            Facts.Asked asked = new Facts.Asked("", Optional.of(until), until.minus(1, ChronoUnit.DAYS));
            Wish wish = new Wish(
                    stored.article().id(), Deed.EMBARGO, stored.revision(), LARAS, asked, new Evidence("", Facts.Found.NOTHING));
            assertThat(folder.workflow().move(wish)).isInstanceOf(Moved.Ok.class);
        });
    }

    private void approved(String id) throws Exception {
        terminal.write(id, "Pasar pagi dibuka.");
        run("submit " + id + " --as ratri");
        run("approve " + id + " --as laras");
    }

    private Stage stage(String id) throws StorageException {
        try (DataFolder folder = Adapters.job(terminal.data)) {
            return folder.articles().find(new ArticleId(id)).orElseThrow().stage();
        }
    }

    private Instant until(String id) throws StorageException {
        try (DataFolder folder = Adapters.job(terminal.data)) {
            return new Schedule(folder.workflow()).all().stream()
                    .filter(item -> item.article().value().equals(id))
                    .map(Scheduled::until)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theNextOneComesFirstAndWhatWasMissedIsMarked() throws Exception {
        embargoed("besok", NOW.plus(2, ChronoUnit.DAYS));
        embargoed("kemarin", NOW.minus(1, ChronoUnit.DAYS));
        List<String> rows = run("schedule").lines();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("kemarin\t").contains("\tterlambat\tlaras\tPasar pagi dibuka lagi");
        assertThat(rows.getLast()).startsWith("besok\t").contains("\t-\tlaras\t");
        assertThat(run("schedule --json").out())
                .contains("\"overdue\" : true", "\"until\" : \"" + NOW.plus(2, ChronoUnit.DAYS) + "\"");
        assertThat(run("queue --as laras").out()).contains("Keluar hari ini: 1");
    }

    @Test
    void onlyWhatIsDueGoesOutAndTheJournalSaysHow() throws Exception {
        embargoed("tadi", NOW.minusSeconds(5));
        embargoed("nanti", NOW.plus(1, ChronoUnit.HOURS));
        Terminal.Result result = run("schedule --run --as ratri");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("tadi\tterbit\t-\n");
        assertThat(result.err()).isEmpty();
        assertThat(stage("nanti")).isEqualTo(Stage.EMBARGOED);
        assertThat(run("history tadi").out()).contains("terbit menurut jadwal\tratri\tdiembargo → terbit");
        assertThat(run("verify").code()).isZero();
    }

    @Test
    void whatIsLateGoesOutOnlyWithAWord() throws Exception {
        embargoed("kemarin", NOW.minus(1, ChronoUnit.DAYS));
        Terminal.Result result = run("schedule --run --as laras --json");
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("kemarin seharusnya terbit");
        assertThat(result.out()).contains("\"id\" : \"kemarin\"", "\"stage\" : \"PUBLISHED\"");
        assertThat(run("schedule").out()).isEmpty();
    }

    @Test
    void whoMayNotPublishLetsNothingOut() throws Exception {
        embargoed("tadi", NOW.minusSeconds(5));
        run("person add bayu --name Bayu --role photo_desk --as laras");
        Terminal.Result result = run("schedule --run --as bayu");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("tadi berstatus diembargo, dan bayu tidak dapat terbit menurut jadwal");
        assertThat(run("schedule --run").err()).contains("--as");
        assertThat(stage("tadi")).isEqualTo(Stage.EMBARGOED);
    }

    @Test
    void whatGoesOutIsHandedOverToTheFolderOfTheHouseOrToAnotherOne() throws Exception {
        Path site = Files.createDirectory(temp.resolve("situs"));
        terminal.open(folder -> new Outgoing(folder.settings()).folder(Optional.of(site)));
        embargoed("satu", NOW.minusSeconds(5));
        assertThat(run("schedule --run --as ratri").out()).isEqualTo("satu\tterbit\t" + site.resolve("pasar-pagi-dibuka-lagi") + "\n");
        assertThat(site.resolve("pasar-pagi-dibuka-lagi").resolve("index.html")).exists();
        embargoed("dua", NOW.minusSeconds(5));
        Path other = temp.resolve("lain");
        assertThat(run("schedule --run --as ratri --out " + other).out()).contains(other.toString());
        assertThat(run("schedule --out " + other).code()).isEqualTo(2);
    }

    @Test
    void whatCouldNotBeHandedOverIsSaidAndTriedAgainTheNextTime() throws Exception {
        Path site = temp.resolve("situs");
        Files.writeString(site, "bukan folder");
        terminal.open(folder -> new Outgoing(folder.settings()).folder(Optional.of(site)));
        embargoed("satu", NOW.minusSeconds(5));
        Terminal.Result failed = run("schedule --run --as ratri");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains(site.toString());
        assertThat(stage("satu")).isEqualTo(Stage.PUBLISHED);
        Files.delete(site);
        assertThat(run("schedule --run --as ratri").out()).contains("satu\tterbit\t" + site);
        assertThat(run("schedule --run --as ratri").out()).isEmpty();
    }

    private Path site() throws Exception {
        Path site = Files.createDirectory(temp.resolve("situs"));
        terminal.open(folder -> new Outgoing(folder.settings()).folder(Optional.of(site)));
        return site;
    }

    private Map<ArticleId, Long> owed() throws StorageException {
        try (DataFolder folder = Adapters.job(terminal.data)) {
            return new Outgoing(folder.settings()).owed();
        }
    }

    @Test
    void whatWasRefusedAndThenPublishedByHandIsNotHandedOverByTheNextRun() throws Exception {
        Path site = site();
        embargoed("tadi", NOW.minusSeconds(5));
        run("person add bayu --name Bayu --role photo_desk --as laras");
        assertThat(run("schedule --run --as bayu").code()).isEqualTo(1);
        assertThat(owed()).isEmpty();
        assertThat(run("publish tadi --as laras").code()).isZero();
        assertThat(run("schedule --run --as laras").out()).isEmpty();
        assertThat(site).isEmptyDirectory();
    }

    @Test
    void whatWasWrittenInBeforeItCouldBeHandedOverIsSaidOnce() throws Exception {
        Path site = temp.resolve("situs");
        Files.writeString(site, "bukan folder");
        terminal.open(folder -> new Outgoing(folder.settings()).folder(Optional.of(site)));
        embargoed("tadi", NOW.minusSeconds(5));
        run("schedule --run --as ratri");
        terminal.open(folder -> {
            Stored out = folder.articles().find(new ArticleId("tadi")).orElseThrow();
            folder.articles().save(out.article().withHeadline("Pasar pagi ditutup"), out.revision(), Revision.Kind.MARKED);
        });
        Files.delete(site);
        Terminal.Result told = run("schedule --run --as ratri");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("tadi terbit", "berubah sebelum sempat diekspor");
        assertThat(run("schedule --run --as ratri")).isEqualTo(new Terminal.Result(0, "", ""));
        assertThat(site).doesNotExist();
    }

    @Test
    void aFolderThatAnotherProgramIsWritingIsNoFailureAndWrittenTheNextTime() throws Exception {
        Path site = site();
        embargoed("tadi", NOW.minusSeconds(5));
        Path lock = site.resolve(".naskah-pasar-pagi-dibuka-lagi.kunci");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            Terminal.Result busy = run("schedule --run --as laras");
            assertThat(busy.code()).isZero();
            assertThat(busy.out()).isEqualTo("tadi\tterbit\t-\n");
            assertThat(busy.err()).contains("sedang ditulis oleh ekspor lain");
            assertThat(run("export tadi --out " + site).code()).isEqualTo(1);
        }
        assertThat(run("schedule --run --as laras").out()).contains("tadi\tterbit\t" + site);
        assertThat(owed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " --json"})
    void anArticleThatFailsKeepsNoOtherBackAndWhatWentOutIsTold(String json) throws Exception {
        site();
        embargoed("satu", NOW.minusSeconds(9));
        embargoed("dua", NOW.minusSeconds(7));
        embargoed("tiga", NOW.minusSeconds(5));
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + terminal.data.resolve("naskah.db"))) {
            sql.createStatement().executeUpdate("UPDATE content SET json = x'00' WHERE article = (SELECT key FROM article WHERE id = 'dua')");
        }
        Terminal.Result result = run("schedule --run --as laras" + json);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("dua");
        assertThat(result.out()).contains("satu", "tiga").doesNotContain("dua");
        assertThat(stage("tiga")).isEqualTo(Stage.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "WIB;  22/5/2099 06.00;               2099-05-21T23:00:00Z; 22 Mei 2099 06:00:00 WIB",
        "WIB;  22/5/2099 06.00 WITA;          2099-05-21T22:00:00Z; 22 Mei 2099 05:00:00 WIB",
        "WIB;  22/5/2099 06.00 WIT;           2099-05-21T21:00:00Z; 22 Mei 2099 04:00:00 WIB",
        "WIB;  22/5/2099 00.30 WIT;           2099-05-21T15:30:00Z; 21 Mei 2099 22:30:00 WIB",
        "WIT;  21/5/2099 23.30 WIB;           2099-05-21T16:30:00Z; 22 Mei 2099 01:30:00 WIT",
        "WITA; 22/5/2099 00.00;               2099-05-21T16:00:00Z; 22 Mei 2099 00:00:00 WITA",
        "WITA; 21/5/2099 23:59:59 WITA;       2099-05-21T15:59:59Z; 21 Mei 2099 23:59:59 WITA",
        "WIT;  31/12/2099 23.59 WIB;          2099-12-31T16:59:00Z; 1 Januari 2100 01:59:00 WIT",
        "WIB;  22 Mei 2099 6.00 WIT;          2099-05-21T21:00:00Z; 22 Mei 2099 04:00:00 WIB",
    })
    void aTimeMeansTheSameInstantInEveryZone(Zone zone, String typed, Instant instant, String told) throws Exception {
        terminal.open(folder -> Houses.keep(folder, House.standard().withZone(zone)));
        approved("pasar");
        assertThat(terminal.run("embargo", "pasar", "--as", "laras", "--until", typed).code()).isZero();
        assertThat(until("pasar")).isEqualTo(instant);
        assertThat(run("export pasar --out " + temp.resolve("out")).err()).contains(told);
    }

    @Test
    void aHouseOfOneLetsItsArticlesOutInNobodysName() throws Exception {
        Terminal alone = new Terminal(temp.resolve("sendiri"));
        alone.write("pasar", "Pasar pagi dibuka.");
        alone.run("submit", "pasar");
        alone.run("approve", "pasar");
        alone.open(folder -> {
            Stored stored = folder.articles().find(new ArticleId("pasar")).orElseThrow();
            Facts.Asked asked = new Facts.Asked("", Optional.of(NOW), NOW.minusSeconds(60));
            folder.workflow().move(new Wish(stored.article().id(), Deed.EMBARGO, stored.revision(), Person.ALONE, asked,
                    new Evidence("", Facts.Found.NOTHING)));
        });
        assertThat(alone.run("schedule", "--run").out()).isEqualTo("pasar\tterbit\t-\n");
    }
}
