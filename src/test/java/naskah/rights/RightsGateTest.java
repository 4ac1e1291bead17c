package naskah.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static naskah.rights.RightsDesk.NOON;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.article.Related;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.storage.Held;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Waiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RightsGateTest {
    private static final Waiver.By RATRI = new Waiver.By("Ratri", "izin lisan", NOON);

    @TempDir
    private Path temp;

    private RightsDesk desk;
    private RightsGate gate;
    private PhotoId photo;
    private Article article;

    @BeforeEach
    void open() throws Exception {
        desk = new RightsDesk(temp);
        gate = new RightsGate(desk.folder);
        photo = desk.photo("sawah.png");
        article = desk.article("satu", photo);
    }

    @AfterEach
    void close() throws StorageException {
        desk.close();
    }

    private List<RightsStop> stops(Article of, Instant at) throws StorageException {
        return gate.blocked(of, at).stream().map(Blocked::stop).toList();
    }

    @Test
    void anArticleWithFreePhotosOrNoneMayGoOut() throws Exception {
        assertThat(stops(article, NOON)).isEmpty();
        assertThat(stops(article.withBanner(article.banner().withPhoto("f".repeat(64))), NOON)).isEmpty();
        assertThat(stops(article.withBanner(article.banner().withPhoto("")), NOON)).isEmpty();
    }

    @Test
    void anEmbargoHoldsUntilItsSecond() throws Exception {
        desk.set(photo, RightsDesk.embargoed(NOON));
        assertThat(stops(article, NOON.minusSeconds(1))).containsExactly(RightsStop.EMBARGOED);
        assertThat(stops(article, NOON)).isEmpty();
    }

    @Test
    void aWaiverAnswersForThatStopOfThatPhotoInThatArticleOnly() throws Exception {
        Article other = desk.article("dua", photo);
        desk.set(photo, RightsDesk.withdrawn("salah orang").withExpires(Optional.of(NOON)));
        gate.waive(article.id(), gate.blocked(article, NOON).subList(0, 1), RATRI);
        assertThat(stops(article, NOON)).containsExactly(RightsStop.EXPIRED);
        assertThat(stops(other, NOON)).containsExactly(RightsStop.WITHDRAWN, RightsStop.EXPIRED);
    }

    @Test
    void aWaiverAnswersNoMoreOnceThePhotosRightsHaveChanged() throws Exception {
        desk.set(photo, RightsDesk.withdrawn("salah orang"));
        gate.waive(article.id(), gate.blocked(article, NOON), RATRI);
        desk.set(photo, Rights.FREE);
        assertThat(stops(article, NOON)).isEmpty();
        desk.set(photo, RightsDesk.withdrawn("salah orang"));
        assertThat(stops(article, NOON)).containsExactly(RightsStop.WITHDRAWN);
        gate.waive(article.id(), gate.blocked(article, NOON), RATRI);
        assertThat(stops(article, NOON)).isEmpty();
        desk.set(photo, RightsDesk.embargoed(NOON.plusSeconds(60)));
        gate.waive(article.id(), gate.blocked(article, NOON), RATRI);
        desk.set(photo, RightsDesk.embargoed(NOON.plusSeconds(120)));
        assertThat(stops(article, NOON)).containsExactly(RightsStop.EMBARGOED);
    }

    @Test
    void aWaiverStandsWhileOnlySomethingElseOfTheRightsChanges() throws Exception {
        Rights expired = Rights.FREE.withExpires(Optional.of(NOON));
        desk.set(photo, expired);
        gate.waive(article.id(), gate.blocked(article, NOON), RATRI);
        desk.set(photo, expired.withEmbargo(Optional.of(NOON.plusSeconds(60))).withAgency("Kabar Foto"));
        assertThat(stops(article, NOON)).containsExactly(RightsStop.EMBARGOED);
        desk.set(photo, expired.withExpires(Optional.of(NOON.minusSeconds(60))));
        assertThat(stops(article, NOON)).containsExactly(RightsStop.EXPIRED);
    }

    @Test
    void otherWordsUnderThePhotoLeaveAWaiverStanding() throws Exception {
        desk.set(photo, RightsDesk.withdrawn("salah orang"));
        gate.waive(article.id(), gate.blocked(article, NOON), RATRI);
        Held held = desk.held(photo);
        PhotoMetadata described = held.photo().metadata().with(PhotoField.DESCRIPTION, "Sawah");
        desk.folder.library().keep(held.photo().withMetadata(described), held.revision());
        assertThat(stops(article, NOON)).isEmpty();
    }

    @Test
    void nobodyAnswersForRightsThatTheyHaveNotSeen() throws Exception {
        desk.set(photo, RightsDesk.withdrawn("salah orang"));
        List<Blocked> seen = gate.blocked(article, NOON);
        desk.set(photo, RightsDesk.withdrawn("gugatan"));
        gate.waive(article.id(), seen, RATRI);
        assertThat(stops(article, NOON)).containsExactly(RightsStop.WITHDRAWN);
    }

    @Test
    void theOneUseIsSpentOnlyByAnotherArticleThatShowsThePhotoItself() throws Exception {
        desk.set(photo, Rights.FREE.withOneUse(true));
        Card card = new Card("Judul satu", "", Optional.empty(), photo.sha256());
        Article linking = Article.blank(new ArticleId("tiga")).withRelated(List.of(Related.own(article.id(), card)));
        desk.folder.articles().create(linking, Revision.Kind.TYPED);
        assertThat(stops(article, NOON)).isEmpty();
        assertThat(stops(linking, NOON)).isEmpty();
        Article other = desk.article("dua", photo);
        assertThat(stops(article, NOON)).containsExactly(RightsStop.USED_ALREADY);
        assertThat(stops(other, NOON)).containsExactly(RightsStop.USED_ALREADY);
        desk.folder.articles().trash(other.id());
        assertThat(stops(article, NOON)).isEmpty();
    }

    @Test
    void aWithdrawnPhotoOnACardOfRelatedNewsKeepsTheArticleBackToo() throws Exception {
        desk.set(photo, RightsDesk.withdrawn("salah orang"));
        Card card = new Card("Judul satu", "", Optional.empty(), photo.sha256());
        Article linking = Article.blank(new ArticleId("tiga")).withRelated(List.of(Related.own(article.id(), card)));
        assertThat(stops(linking, NOON)).containsExactly(RightsStop.WITHDRAWN);
    }
}
