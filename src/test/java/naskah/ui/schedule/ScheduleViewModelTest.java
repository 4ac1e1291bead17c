package naskah.ui.schedule;

import static naskah.ui.people.Newsroom.BAYU;
import static naskah.ui.people.Newsroom.LARAS;
import static naskah.ui.people.Newsroom.RATRI;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naskah.article.Banner;
import naskah.document.Caption;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.frame.Framing;
import naskah.schedule.Schedule;
import naskah.storage.Held;
import naskah.storage.Revision;
import naskah.storage.Stored;
import naskah.ui.people.DoorViewModel;
import naskah.ui.people.Newsroom;
import naskah.workflow.Deed;
import naskah.workflow.Guard;
import naskah.workflow.JournalLine;
import naskah.workflow.Person;
import naskah.workflow.Role;
import naskah.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleViewModelTest {
    private static final Instant SIX = Instant.parse("2024-05-22T06:00:00+07:00");

    @TempDir
    Path directory;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        newsroom = Newsroom.staffed(directory);
    }

    @AfterEach
    void close() throws Exception {
        newsroom.close();
    }

    private Watched watched(Person person) {
        Watched watched = new Watched(newsroom, person);
        watched.model.watch();
        return watched;
    }

    private JournalLine last(Stored article) throws Exception {
        return newsroom.folder.workflow().journal(article.article().id()).getLast();
    }

    @Test
    void anArticleGoesOutInItsSecondAndNotAMillisecondBefore() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.minusSeconds(5);
        Watched watched = watched(DoorViewModel.NOBODY);
        watched.to(SIX.minusMillis(1));
        watched.model.look();
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
        watched.to(SIX);
        watched.model.look();
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void theTimerIsSetForTheSecondItself() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.minusMillis(12_345);
        Watched watched = watched(RATRI);
        watched.to(SIX.plusMillis(1));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
        assertThat(watched.lines()).containsExactly("Out pasar");
        assertThat(watched.moved).isEqualTo(1);
    }

    @Test
    void theJournalSaysThatTheScheduleDidItInTheNameOfWhoeverSetTheInstant() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX;
        watched(BAYU);
        assertThat(last(pasar).move().deed()).isEqualTo(Deed.GO_OUT);
        assertThat(last(pasar).move().by()).isEqualTo(LARAS.id());
        assertThat(newsroom.folder.verify(done -> { }).isHealthy()).isTrue();
    }

    @Test
    void anInstantThatIsSetLaterIsFollowed() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.minusSeconds(10);
        Watched watched = watched(LARAS);
        newsroom.move(pasar, Deed.EMBARGO, LARAS, Optional.of(SIX.plusSeconds(10)));
        watched.to(SIX.plusMillis(1));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
        watched.to(SIX.plusSeconds(10).plusMillis(1));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void anInstantThatIsSetSoonerIsFoundWithoutAskingWithinHalfAMinute() throws Exception {
        newsroom.now = SIX.minusSeconds(60);
        Watched watched = watched(LARAS);
        Stored pasar = newsroom.embargoed("pasar", SIX);
        watched.to(SIX.minusSeconds(30));
        watched.to(SIX.plusMillis(1));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void whatPassedWhileNoDeskRanIsNeitherPublishedNorForgotten() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plus(Schedule.GRACE).plusMillis(1);
        Watched watched = watched(RATRI);
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
        assertThat(watched.lines()).containsExactly("Overdue pasar");
        assertThat(watched.overdue(pasar).why()).isEmpty();
    }

    @Test
    void withinAMinuteItStillGoesOutByItself() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plus(Schedule.GRACE);
        assertThat(watched(RATRI).stage(pasar)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void whatPassedWhileTheMachineSleptIsSaidWhenItWakes() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.minusSeconds(600);
        Watched watched = watched(RATRI);
        watched.sleepUntil(SIX.plusSeconds(3600));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
        assertThat(watched.lines()).containsExactly("Overdue pasar");
    }

    @Test
    void whatIsPutOffIsSaidAgainAfterTheNextSleepAndAtTheNextStart() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plusSeconds(600);
        Watched watched = watched(RATRI);
        watched.model.later();
        assertThat(watched.lines()).isEmpty();
        watched.to(newsroom.now.plusSeconds(30));
        assertThat(watched.lines()).isEmpty();
        watched.sleepUntil(SIX.plusSeconds(3600));
        assertThat(watched.lines()).containsExactly("Overdue pasar");
        watched.model.later();
        assertThat(watched(RATRI).lines()).containsExactly("Overdue pasar");
    }

    @Test
    void aMissedArticleIsPublishedInTheNameOfWhoeverSaysSo() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plusSeconds(600);
        Watched watched = watched(RATRI);
        watched.model.publishNow(watched.overdue(pasar));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
        assertThat(last(pasar).move().deed()).isEqualTo(Deed.PUBLISH);
        assertThat(last(pasar).move().by()).isEqualTo(RATRI.id());
        assertThat(watched.lines()).containsExactly("Out pasar");
    }

    @Test
    void aMissedArticleGetsAnotherInstant() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plusSeconds(600);
        Watched watched = watched(LARAS);
        watched.model.postpone(watched.overdue(pasar), newsroom.now.plusSeconds(20));
        assertThat(watched.lines()).isEmpty();
        assertThat(watched.said).singleElement().asString().contains("Embargo ditetapkan");
        watched.to(newsroom.now.plusMillis(20_001));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void whoMayNotPublishIsToldSoAndNothingMoves() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.plusSeconds(600);
        Watched watched = watched(BAYU);
        assertThat(ScheduleViewModel.mayPublish(BAYU)).isFalse();
        assertThat(ScheduleViewModel.mayPublish(RATRI)).isTrue();
        assertThat(ScheduleViewModel.mayPostpone(RATRI)).isFalse();
        assertThat(ScheduleViewModel.mayPostpone(LARAS)).isTrue();
        watched.model.publishNow(watched.overdue(pasar));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
        assertThat(watched.said).singleElement().asString().contains("bukan tugas peran Anda");
        assertThat(watched.lines()).containsExactly("Overdue pasar");
    }

    @Test
    void aLapsedApprovalNeverGoesOut() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.folder.articles().save(
                pasar.article().withHeadline("Pasar pasar!"), pasar.revision(), Revision.Kind.TYPED);
        newsroom.now = SIX;
        Watched watched = watched(LARAS);
        assertThat(watched.stage(pasar)).isEqualTo(Stage.DRAFT);
        assertThat(watched.lines()).isEmpty();
    }

    @Test
    void whatTheTableRefusesIsSaidOnceAndStaysOnTheSchedule() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.folder.people().keep(new Person(LARAS.id(), "Laras", Set.of(Role.COPY_CHIEF), false));
        newsroom.now = SIX;
        Watched watched = watched(RATRI);
        assertThat(watched.overdue(pasar).why()).contains(new Why.Nobody("Laras"));
        newsroom.folder.people().keep(LARAS);
        watched.to(SIX.plusSeconds(30));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
        watched.model.publishNow(watched.overdue(pasar));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.PUBLISHED);
    }

    private PhotoId photo() throws Exception {
        Path file = Files.write(
                directory.resolve("asal.png"), Pictures.encoded(Pictures.quarters(40, 30, BufferedImage.TYPE_INT_RGB), "png"));
        return ((PhotoRead.Ok) newsroom.folder.photos().add(file, "asal.png")).photo().id();
    }

    private static Framing flipped(Framing was) {
        return new Framing(was.turn(), was.straighten(), !was.flipped(), was.focus(), was.crops(), was.redactions());
    }

    @Test
    void oneArticleThatIsRefusedKeepsNoOtherBack() throws Exception {
        PhotoId photo = photo();
        Banner banner = new Banner(photo.sha256(), Caption.EMPTY.withText("Pasar pagi").withCredit("Naskah"));
        Stored satu = newsroom.embargoed(Newsroom.finished("satu", "Pasar satu").withBanner(banner), SIX);
        Stored dua = newsroom.embargoed("dua", SIX);
        Held held = newsroom.folder.library().find(photo).orElseThrow();
        newsroom.folder.library().keep(held.photo().withFraming(flipped(held.photo().framing())), held.revision());
        newsroom.now = SIX;
        Watched watched = watched(RATRI);
        assertThat(watched.stage(satu)).isEqualTo(Stage.EMBARGOED);
        assertThat(watched.stage(dua)).isEqualTo(Stage.PUBLISHED);
        assertThat(watched.overdue(satu).why()).get().isInstanceOfSatisfying(Why.Guards.class, guards ->
                assertThat(guards.refusals()).extracting(refusal -> refusal.guard()).containsExactly(Guard.AS_APPROVED));
    }

    @Test
    void whoSitsDownLaterSeesWhatHappenedMeanwhile() throws Exception {
        newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.minusSeconds(1);
        Watched watched = watched(DoorViewModel.NOBODY);
        watched.to(SIX.plusMillis(1));
        watched.sit(LARAS);
        watched.model.look();
        assertThat(watched.lines()).containsExactly("Out pasar");
        watched.model.dismiss(watched.model.lines().getFirst());
        assertThat(watched.lines()).isEmpty();
    }

    @Test
    void severalGoOutEachInItsSecond() throws Exception {
        List<Stored> three = List.of(
                newsroom.embargoed("satu", SIX),
                newsroom.embargoed("dua", SIX.plusSeconds(1)),
                newsroom.embargoed("tiga", SIX.plusSeconds(60)));
        newsroom.now = SIX.minusSeconds(1);
        Watched watched = watched(RATRI);
        watched.to(SIX.plusMillis(1));
        assertThat(watched.lines()).containsExactly("Out satu");
        watched.to(SIX.plusMillis(1_001));
        assertThat(watched.lines()).containsExactly("Out satu", "Out dua");
        watched.to(SIX.plusSeconds(31));
        watched.to(SIX.plusSeconds(60).plusMillis(1));
        assertThat(watched.stage(three.getLast())).isEqualTo(Stage.PUBLISHED);
    }

    @Test
    void aClosedDeskLetsNothingOut() throws Exception {
        Stored pasar = newsroom.embargoed("pasar", SIX);
        newsroom.now = SIX.minusSeconds(1);
        Watched watched = watched(RATRI);
        watched.model.end();
        watched.to(SIX.plus(Duration.ofSeconds(30)));
        assertThat(watched.stage(pasar)).isEqualTo(Stage.EMBARGOED);
    }
}
