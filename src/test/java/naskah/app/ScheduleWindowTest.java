package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import naskah.article.ArticleId;
import naskah.format.json.ValuesJson;
import naskah.schedule.Outgoing;
import naskah.storage.DataFolder;
import naskah.storage.Stored;
import naskah.storage.Workflow.Evidence;
import naskah.storage.Workflow.Moved;
import naskah.storage.Workflow.Wish;
import naskah.ui.shell.Memory;
import naskah.workflow.Deed;
import naskah.workflow.Facts;
import naskah.workflow.Person;
import naskah.workflow.PersonId;
import naskah.workflow.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** The schedule in the whole window. */
@ExtendWith(ApplicationExtension.class)
class ScheduleWindowTest {
    private static final Person LARAS = new Person(
            new PersonId("laras"), "Laras", Set.of(Role.COPY_CHIEF, Role.ADMINISTRATOR), true);

    @TempDir
    static Path folders;

    private Stage stage;
    private Path data;
    private Path exports;
    private DeskWindow desk;

    @Start
    void start(Stage stage) throws Exception {
        this.stage = stage;
        data = Files.createTempDirectory(folders, "data");
        exports = Files.createTempDirectory(folders, "exports");
        DeskWindow.prepare(data, exports);
    }

    @Stop
    void stop() throws Exception {
        desk.close();
    }

    /** The article on the desk is set to go out at that instant. */
    private void set(Instant until, Person... staff) throws Exception {
        new Terminal(data).write("pasar", "Pasar pagi dibuka.");
        try (DataFolder folder = Adapters.job(data)) {
            for (Person person : staff) {
                folder.people().keep(person);
            }
            folder.settings().put(Memory.RESUME, ValuesJson.write(Map.of("article", "pasar")));
            for (Deed deed : new Deed[] {Deed.SUBMIT, Deed.APPROVE, Deed.EMBARGO}) {
                Stored stored = folder.articles().find(new ArticleId("pasar")).orElseThrow();
                Facts.Asked asked = new Facts.Asked("", Optional.of(until), until.minus(1, ChronoUnit.DAYS));
                Evidence clean = new Evidence(folder.workflow().content(stored.article()), Facts.Found.NOTHING);
                Wish wish = new Wish(stored.article().id(), deed, stored.revision(), LARAS, asked, clean);
                assertThat(folder.workflow().move(wish)).isInstanceOf(Moved.Ok.class);
            }
        }
    }

    private void open() {
        desk = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> DeskWindow.open(stage, data));
    }

    private boolean isOut() throws Exception {
        try (DataFolder folder = Adapters.job(data)) {
            return folder.articles().find(new ArticleId("pasar")).orElseThrow().stage() == naskah.workflow.Stage.PUBLISHED;
        }
    }

    @Test
    void whatWasMissedIsSaidAtTheStartPublishedAtOnceAndExported() throws Exception {
        set(Instant.now().minus(1, ChronoUnit.DAYS));
        open();
        desk.awaitText("schedule", "1 artikel seharusnya sudah terbit");
        desk.awaitText("stage", "Embargo");
        desk.press("schedule.publish:pasar");
        desk.awaitText("schedule.out", "terbit menurut jadwal");
        desk.awaitText("stage", "Terbit");
        assertThat(desk.isThere("standing")).isFalse();
        desk.press("schedule.export:pasar");
        desk.awaitText("transfer-message", "Diekspor");
        desk.await(() -> !desk.isThere("schedule"));
    }

    @Test
    void anotherTimeIsTypedAsTimesAreTyped() throws Exception {
        set(Instant.now().minus(1, ChronoUnit.DAYS));
        open();
        desk.await(() -> desk.isThere("schedule.postpone:pasar"));
        desk.press("schedule.postpone:pasar");
        desk.awaitFocus("step.moment");
        desk.write("besok 06.00 WIT\n");
        desk.await(() -> !desk.isThere("schedule"));
        desk.awaitText("docket.embargo", "04.00");
        assertThat(isOut()).isFalse();
    }

    @Test
    void behindALockedDoorItGoesOutInItsSecondAndIntoTheFolderOfTheHouse() throws Exception {
        set(Instant.now().plusSeconds(3), LARAS);
        try (DataFolder folder = Adapters.job(data)) {
            new Outgoing(folder.settings()).folder(Optional.of(exports));
        }
        open();
        desk.await(() -> desk.isThere("door"));
        desk.await(this::isOut);
        desk.await(() -> Files.exists(exports.resolve("pasar-pagi-dibuka-lagi").resolve("index.html")));
        assertThat(desk.isThere("door")).isTrue();
    }

    @Test
    void whoWritesInTheArticleMeanwhileMeetsNoConflict() throws Exception {
        set(Instant.now().plusSeconds(3));
        open();
        desk.awaitText("stage", "Embargo");
        desk.awaitText("stage", "Terbit");
        desk.keys(KeyCode.ALT, KeyCode.DIGIT2);
        desk.awaitFocus("headline");
        desk.keys(KeyCode.END);
        desk.write("!");
        desk.await(() -> desk.stored("Pasar pagi dibuka lagi!").isPresent());
        assertThat(desk.isThere("standing")).isFalse();
    }
}
