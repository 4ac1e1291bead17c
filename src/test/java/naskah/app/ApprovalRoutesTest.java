package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.document.Body;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** On every way out: not before its second, and not one character other than it was approved. */
class ApprovalRoutesTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");
    private static final Instant EVE = SIX.minusSeconds(7_200);
    private static final String PASAR = "pasar";

    @TempDir
    private Path temp;

    private Path data;

    @BeforeEach
    void staff() throws Exception {
        data = temp.resolve("data");
        Terminal terminal = new Terminal(data);
        terminal.staff();
        terminal.write(PASAR, "Pasar pagi dibuka.");
    }

    private void bring(Stage stage) throws Exception {
        step(Deed.SUBMIT, "ratri", Optional.empty());
        step(Deed.APPROVE, "laras", Optional.empty());
        if (stage == Stage.EMBARGOED) {
            step(Deed.EMBARGO, "laras", Optional.of(SIX));
        } else if (stage == Stage.PUBLISHED) {
            step(Deed.PUBLISH, "laras", Optional.empty());
        } else if (stage == Stage.WITHDRAWN) {
            step(Deed.PUBLISH, "laras", Optional.empty());
            step(Deed.WITHDRAW, "laras", Optional.empty());
        }
    }

    private void step(Deed deed, String by, Optional<Instant> until) throws Exception {
        try (DataFolder folder = Adapters.job(data)) {
            Stored stored = stored(folder);
            Person person = new Person(new PersonId(by), by, Set.of(Role.EDITOR), true);
            Evidence clean = new Evidence(folder.workflow().content(stored.article()), Facts.Found.NOTHING);
            Moved moved = folder.workflow().move(new Wish(
                    stored.article().id(), deed, stored.revision(), person, new Facts.Asked("Narasumbernya keliru", until, EVE), clean));
            assertThat(moved).isInstanceOf(Moved.Ok.class);
        }
    }

    private static Stored stored(DataFolder folder) throws Exception {
        return folder.articles().find(new ArticleId(PASAR)).orElseThrow();
    }

    private Stage stage() throws Exception {
        try (DataFolder folder = Adapters.job(data)) {
            return stored(folder).stage();
        }
    }

    @ParameterizedTest
    @EnumSource(WayOut.class)
    void anEmbargoedArticleIsRefusedOneMillisecondBeforeItsSecondAndGoesAtIt(WayOut way) throws Exception {
        bring(Stage.EMBARGOED);
        assertThat(way.leads(data, temp, PASAR, SIX.minusMillis(1))).isFalse();
        assertThat(stage()).isEqualTo(Stage.EMBARGOED);
        assertThat(way.leads(data, temp, PASAR, SIX)).isTrue();
    }

    static Stream<Arguments> waysAndStages() {
        return Arrays.stream(WayOut.values()).flatMap(way -> EnumSet.of(Stage.APPROVED, Stage.EMBARGOED, Stage.PUBLISHED).stream()
                .map(stage -> Arguments.of(way, stage)));
    }

    @ParameterizedTest
    @MethodSource("waysAndStages")
    void whatWasClearedGoesOutUnchanged(WayOut way, Stage stage) throws Exception {
        bring(stage);
        boolean scheduled = way != WayOut.SCHEDULE || stage == Stage.EMBARGOED;
        assertThat(way.leads(data, temp, PASAR, SIX)).isEqualTo(scheduled);
    }

    @ParameterizedTest
    @MethodSource("waysAndStages")
    void oneCharacterChangedAfterwardsAndItIsRefused(WayOut way, Stage stage) throws Exception {
        bring(stage);
        new Terminal(data).save(changed(), Revision.Kind.TYPED);
        assertThat(stage()).isEqualTo(Stage.DRAFT);
        assertThat(way.leads(data, temp, PASAR, SIX)).isFalse();
        assertThat(stage()).isEqualTo(Stage.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(WayOut.class)
    void aWithdrawnArticleGoesOutAsItWasWithdrawnWhateverIsMadeOfItAfterwards(WayOut way) throws Exception {
        bring(Stage.WITHDRAWN);
        new Terminal(data).save(changed().withHeadline("Kabar bohong"), Revision.Kind.TYPED);
        assertThat(way.leads(data, temp, PASAR, SIX)).isEqualTo(way != WayOut.SCHEDULE);
        assertThat(out()).allSatisfy(file -> assertThat(file.toString().toLowerCase()).doesNotContain("bohong"));
        assertThat(out().filter(file -> file.endsWith("index.html"))).hasSize(way == WayOut.SCHEDULE ? 0 : 1).allSatisfy(page ->
                assertThat(page).content().contains("Pasar pagi dibuka lagi", "Narasumbernya keliru").doesNotContain("bohong"));
    }

    /** Every file that has gone out. */
    private Stream<Path> out() throws Exception {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().contains("keluar")).toList().stream();
        }
    }

    private Article changed() throws Exception {
        try (DataFolder folder = Adapters.job(data)) {
            return stored(folder).article().withBody(Body.ofParagraphs("Pasar pagi dibuka!"));
        }
    }
}
