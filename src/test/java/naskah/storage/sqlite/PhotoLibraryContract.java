package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Spot;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary.Trashing;
import naskah.storage.PhotoPage;
import naskah.storage.PhotoQuery;
import naskah.storage.Revision.Kind;
import naskah.storage.Summary;
import naskah.storage.Waiver;
import org.junit.jupiter.api.Test;

/** What every adapter of the port to the library must keep, show and delete. */
interface PhotoLibraryContract {
    PhotoShelf shelf();

    @Test
    default void photosComeLastTakenInFirstAndPageByPage() throws Exception {
        List<PhotoId> added = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            added.addFirst(shelf().add("foto-" + i + ".png"));
        }
        List<PhotoId> paged = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            PhotoPage page = shelf().library().list(PhotoQuery.ALL, after, 3);
            page.items().forEach(item -> paged.add(item.photo().id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(paged).isEqualTo(added);
    }

    @Test
    default void whatTheLibraryKeepsIsReadBackEqualAndTheFileStaysAsItWas() throws Exception {
        PhotoId id = shelf().add("asal.png");
        byte[] original = Files.readAllBytes(shelf().folder().photos().original(id).orElseThrow());
        Held before = shelf().library().find(id).orElseThrow();
        Photo changed = before.photo()
                .withMetadata(before.photo().metadata().with(PhotoField.DESCRIPTION, "Pasar sore").with(PhotoField.CITY, "Subang"))
                .withFraming(Framing.AS_SHOT
                        .withFocus(new Spot(0.2, 0.7))
                        .withCrop("banner", new Crop(new Box(0, 0.1, 1, 0.5), true))
                        .withRedactions(List.of(new Redaction(new Box(0.1, 0.1, 0.2, 0.2), Redaction.Kind.COVER))))
                .withRights(new Rights(
                        "Kabar Foto", Optional.of(Instant.parse("2027-01-01T00:00:00Z")), Optional.empty(), true,
                        Optional.of(new Rights.Withdrawal(Instant.parse("2026-03-03T00:00:00Z"), "salah orang"))));
        assertThat(shelf().library().keep(changed, before.revision())).isEqualTo(new Kept.Ok(2));
        Held after = shelf().library().find(id).orElseThrow();
        assertThat(after.photo()).isEqualTo(changed);
        assertThat(after.embedded()).isEqualTo(before.photo().metadata());
        assertThat(shelf().folder().photos().find(id)).contains(changed);
        assertThat(Files.readAllBytes(shelf().folder().photos().original(id).orElseThrow())).isEqualTo(original);
    }

    @Test
    default void aChangeOfAnOlderVersionIsAConflictAndWritesNothing() throws Exception {
        PhotoId id = shelf().add("asal.png");
        Held before = shelf().library().find(id).orElseThrow();
        shelf().describe(id, before.photo().metadata().with(PhotoField.CITY, "Subang"));
        Held theirs = shelf().library().find(id).orElseThrow();
        assertThat(shelf().library().keep(before.photo().withMetadata(PhotoMetadata.NONE), before.revision()))
                .isEqualTo(new Kept.Conflict(theirs));
        assertThat(shelf().library().find(id)).contains(theirs);
    }

    @Test
    default void usesFollowTheArticles() throws Exception {
        PhotoId banner = shelf().add("satu.png");
        PhotoId inline = shelf().add("dua.png");
        PhotoId unused = shelf().add("tiga.png");
        Article article = shelf().showing(banner, inline);
        assertThat(shelf().ids(used(true))).containsExactly(inline, banner);
        assertThat(shelf().ids(used(false))).containsExactly(unused);
        assertThat(shelf().ids(PhotoQuery.ALL.withUsage(new PhotoQuery.Usage(Optional.empty(), Optional.of(article.id()), Optional.empty()))))
                .containsExactly(inline, banner);
        assertThat(shelf().library().uses(inline)).extracting(Summary::id).containsExactly(article.id());
        shelf().folder().articles().save(article.withBody(article.body().splice(0, article.body().blocks().size(), List.of())), 1, Kind.TYPED);
        assertThat(shelf().library().uses(inline)).isEmpty();
        shelf().folder().articles().trash(article.id());
        assertThat(shelf().library().uses(banner)).isEmpty();
        shelf().folder().articles().recover(article.id());
        assertThat(shelf().library().uses(banner)).hasSize(1);
    }

    private static PhotoQuery used(boolean used) {
        return PhotoQuery.ALL.withUsage(new PhotoQuery.Usage(Optional.of(used), Optional.empty(), Optional.empty()));
    }

    @Test
    default void aPhotoThatAnArticleShowsIsNotDeleted() throws Exception {
        PhotoId id = shelf().add("satu.png");
        Article article = shelf().showing(id);
        assertThat(shelf().library().trash(id)).isInstanceOfSatisfying(
                Trashing.InUse.class, use -> assertThat(use.articles()).extracting(Summary::id).containsExactly(article.id()));
        assertThat(shelf().ids(PhotoQuery.ALL)).containsExactly(id);
    }

    @Test
    default void aDeletedPhotoComesBackAsItWas() throws Exception {
        PhotoId id = shelf().add("satu.png");
        shelf().describe(id, new PhotoMetadata("Pasar", "Naskah", "", "", ""));
        Held before = shelf().library().find(id).orElseThrow();
        assertThat(shelf().library().trash(id)).isEqualTo(new Trashing.Done());
        assertThat(shelf().ids(PhotoQuery.ALL)).isEmpty();
        assertThat(shelf().ids(PhotoQuery.ALL.withTrashed(true))).containsExactly(id);
        assertThat(shelf().library().keep(before.photo(), before.revision())).isEqualTo(new Kept.Gone());
        shelf().library().recover(id);
        assertThat(shelf().library().find(id)).contains(before);
        assertThat(shelf().ids(PhotoQuery.text("pasar"))).containsExactly(id);
    }

    @Test
    default void theSameFileAgainIsTheSamePhotoWithTheLibrarysWords() throws Exception {
        PhotoId id = shelf().add("satu.png");
        shelf().describe(id, new PhotoMetadata("Pasar", "Naskah", "", "", ""));
        shelf().library().trash(id);
        assertThat(shelf().add("satu.png")).isEqualTo(id);
        assertThat(shelf().ids(PhotoQuery.ALL)).containsExactly(id);
        assertThat(shelf().library().find(id).orElseThrow().photo().metadata().description()).isEqualTo("Pasar");
    }

    @Test
    default void whoAnswersForAPhotoIsKeptByArticleAndWithThePhoto() throws Exception {
        PhotoId id = shelf().add("satu.png");
        ArticleId article = ArticleId.fresh();
        var by = new Waiver.By("Laras", "izin lewat telepon", Instant.parse("2026-03-02T05:00:00Z"));
        Waiver withIt = new Waiver(id, Optional.of(article), RightsStop.EXPIRED, by);
        Waiver alone = new Waiver(id, Optional.empty(), RightsStop.EXPIRED, by);
        shelf().library().waive(withIt);
        shelf().library().waive(alone);
        assertThat(shelf().library().waivers(article)).containsExactly(withIt);
        assertThat(shelf().library().waivers(ArticleId.fresh())).isEmpty();
        assertThat(shelf().library().waivers(id)).containsExactlyInAnyOrder(withIt, alone);
    }
}
