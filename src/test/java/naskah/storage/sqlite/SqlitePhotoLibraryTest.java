package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Spot;
import naskah.photo.rights.Rights;
import naskah.photo.rights.RightsStop;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoLibrary.Trashing;
import naskah.storage.PhotoPage;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoQuery.Facet;
import naskah.storage.PhotoQuery.Missing;
import naskah.storage.PhotoQuery.RightsState;
import naskah.storage.PhotoSummary;
import naskah.storage.Revision.Kind;
import naskah.storage.Stored;
import naskah.storage.Summary;
import naskah.storage.Waiver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlitePhotoLibraryTest {
    @TempDir
    Path directory;

    private final Desk.HandClock clock = new Desk.HandClock();
    private SqliteDataFolder folder;
    private PhotoLibrary library;

    @BeforeEach
    void open() throws Exception {
        folder = Desk.open(directory.resolve("data"), clock, SqliteDataFolder.Mode.WINDOW);
        library = folder.library();
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private PhotoId add(String name, int width, int height, Color colour) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width / 2, height / 3);
        graphics.dispose();
        image.setRGB(0, height - 1, name.hashCode() & 0xffffff);
        Path file = directory.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return ((PhotoRead.Ok) folder.photos().add(file, name)).photo().id();
    }

    private PhotoId add(String name) throws Exception {
        return add(name, 60, 40, Color.ORANGE);
    }

    private void describe(PhotoId id, PhotoMetadata words) throws Exception {
        Held held = library.find(id).orElseThrow();
        assertThat(library.keep(held.photo().withMetadata(words), held.revision())).isEqualTo(new Kept.Ok(held.revision() + 1));
    }

    private List<PhotoId> ids(PhotoQuery query) throws Exception {
        List<PhotoId> ids = library.list(query, Optional.empty(), 50).items().stream()
                .map(PhotoSummary::photo)
                .map(Photo::id)
                .toList();
        assertThat(library.count(query)).isEqualTo(ids.size());
        return ids;
    }

    private Article showing(PhotoId... photos) throws Exception {
        Article article = Desk.article("Pasar Pagi").withBanner(new Banner(photos[0].sha256(), Caption.EMPTY));
        List<Block> blocks = new ArrayList<>(article.body().blocks());
        for (int i = 1; i < photos.length; i++) {
            blocks.add(new Block.Picture(BlockId.fresh(), photos[i].sha256(), Caption.EMPTY));
        }
        Article whole = article.withBody(article.body().splice(0, article.body().blocks().size(), blocks));
        folder.articles().create(whole, Kind.TYPED);
        return whole;
    }

    @Test
    void photosComeLastTakenInFirstAndPageByPage() throws Exception {
        List<PhotoId> added = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            added.addFirst(add("foto-" + i + ".png"));
        }
        List<PhotoId> paged = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            PhotoPage page = library.list(PhotoQuery.ALL, after, 3);
            page.items().forEach(item -> paged.add(item.photo().id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(paged).isEqualTo(added);
    }

    @Test
    void whatTheLibraryKeepsIsReadBackEqualAndTheFileStaysAsItWas() throws Exception {
        PhotoId id = add("asal.png");
        byte[] original = Files.readAllBytes(folder.photos().original(id).orElseThrow());
        Held before = library.find(id).orElseThrow();
        Photo changed = before.photo()
                .withMetadata(before.photo().metadata().with(PhotoField.DESCRIPTION, "Pasar sore").with(PhotoField.CITY, "Subang"))
                .withFraming(Framing.AS_SHOT
                        .withFocus(new Spot(0.2, 0.7))
                        .withCrop("banner", new Crop(new Box(0, 0.1, 1, 0.5), true))
                        .withRedactions(List.of(new Redaction(new Box(0.1, 0.1, 0.2, 0.2), Redaction.Kind.COVER))))
                .withRights(new Rights(
                        "Kabar Foto", Optional.of(Instant.parse("2027-01-01T00:00:00Z")), Optional.empty(), true,
                        Optional.of(new Rights.Withdrawal(Instant.parse("2026-03-03T00:00:00Z"), "salah orang"))));
        assertThat(library.keep(changed, before.revision())).isEqualTo(new Kept.Ok(2));
        Held after = library.find(id).orElseThrow();
        assertThat(after.photo()).isEqualTo(changed);
        assertThat(after.embedded()).isEqualTo(before.photo().metadata());
        assertThat(folder.photos().find(id)).contains(changed);
        assertThat(Files.readAllBytes(folder.photos().original(id).orElseThrow())).isEqualTo(original);
    }

    @Test
    void aChangeOfAnOlderVersionIsAConflictAndWritesNothing() throws Exception {
        PhotoId id = add("asal.png");
        Held before = library.find(id).orElseThrow();
        describe(id, before.photo().metadata().with(PhotoField.CITY, "Subang"));
        Held theirs = library.find(id).orElseThrow();
        assertThat(library.keep(before.photo().withMetadata(PhotoMetadata.NONE), before.revision()))
                .isEqualTo(new Kept.Conflict(theirs));
        assertThat(library.find(id)).contains(theirs);
    }

    @Test
    void itIsFoundByItsWordsTheirStemsAndTheBeginningOfTheLast() throws Exception {
        PhotoId rice = add("sawah.png");
        PhotoId other = add("lain.png");
        describe(rice, new PhotoMetadata("Petani memanen padi di Subang", "Naskah", "Ratri", "", "Panen raya")
                .with(PhotoField.PERSONS_SHOWN, "Sari Wulandari")
                .with(PhotoField.KEYWORDS, "pangan"));
        describe(other, new PhotoMetadata("Nelayan melaut", "Naskah", "Bayu", "", ""));
        for (String question : List.of("panen", "memanen", "subang pad", "sari wul", "pangan", "ratri", "SAWAH", "panen raya")) {
            assertThat(ids(PhotoQuery.text(question))).as(question).containsExactly(rice);
        }
        assertThat(ids(PhotoQuery.text("tidak ada"))).isEmpty();
        assertThat(ids(PhotoQuery.text("\" OR * ( NEAR"))).isEmpty();
    }

    @Test
    void wordsThatWereTakenAwayFindNothing() throws Exception {
        PhotoId id = add("a.png");
        describe(id, new PhotoMetadata("Sapi perah", "N", "", "", ""));
        describe(id, new PhotoMetadata("Kerbau", "N", "", "", ""));
        assertThat(ids(PhotoQuery.text("sapi"))).isEmpty();
        assertThat(ids(PhotoQuery.text("kerbau"))).containsExactly(id);
    }

    @Test
    void missingWordsAreAskedForAndShown() throws Exception {
        PhotoId bare = add("kosong.png");
        PhotoId told = add("lengkap.png");
        describe(bare, PhotoMetadata.NONE);
        describe(told, new PhotoMetadata("Pasar", "Naskah", "", "Orang berbelanja", ""));
        for (Missing missing : Missing.values()) {
            assertThat(ids(PhotoQuery.ALL.withMissing(Set.of(missing)))).containsExactly(bare);
        }
        assertThat(library.list(PhotoQuery.ALL, Optional.empty(), 5).items())
                .extracting(PhotoSummary::missing)
                .containsExactly(Set.of(), Set.of(Missing.values()));
    }

    @Test
    void usesFollowTheArticles() throws Exception {
        PhotoId banner = add("satu.png");
        PhotoId inline = add("dua.png");
        PhotoId unused = add("tiga.png");
        Article article = showing(banner, inline);
        assertThat(ids(used(true))).containsExactly(inline, banner);
        assertThat(ids(used(false))).containsExactly(unused);
        assertThat(ids(PhotoQuery.ALL.withUsage(new PhotoQuery.Usage(Optional.empty(), Optional.of(article.id()), Optional.empty()))))
                .containsExactly(inline, banner);
        assertThat(library.uses(inline)).extracting(Summary::id).containsExactly(article.id());
        folder.articles().save(article.withBody(article.body().splice(0, article.body().blocks().size(), List.of())), 1, Kind.TYPED);
        assertThat(library.uses(inline)).isEmpty();
        folder.articles().trash(article.id());
        assertThat(library.uses(banner)).isEmpty();
        folder.articles().recover(article.id());
        assertThat(library.uses(banner)).hasSize(1);
    }

    private static PhotoQuery used(boolean used) {
        return PhotoQuery.ALL.withUsage(new PhotoQuery.Usage(Optional.of(used), Optional.empty(), Optional.empty()));
    }

    @Test
    void rightsAreAskedForByTheirState() throws Exception {
        Instant now = clock.instant();
        Map<RightsState, PhotoId> photos = Map.of(
                RightsState.EXPIRING, with(new Rights("A", Optional.of(now.plus(Duration.ofDays(3))), Optional.empty(), false, Optional.empty())),
                RightsState.EXPIRED, with(new Rights("A", Optional.of(now.minusSeconds(1)), Optional.empty(), false, Optional.empty())),
                RightsState.EMBARGOED, with(new Rights("A", Optional.empty(), Optional.of(now.plus(Duration.ofDays(1))), false, Optional.empty())),
                RightsState.ONE_USE, with(new Rights("A", Optional.empty(), Optional.empty(), true, Optional.empty())),
                RightsState.WITHDRAWN, with(new Rights("A", Optional.empty(), Optional.empty(), false, Optional.of(new Rights.Withdrawal(now, "")))));
        for (RightsState state : RightsState.values()) {
            assertThat(ids(PhotoQuery.ALL.withUsage(new PhotoQuery.Usage(Optional.empty(), Optional.empty(), Optional.of(state)))))
                    .as(state.name())
                    .containsExactly(photos.get(state));
        }
    }

    private int made;

    private PhotoId with(Rights rights) throws Exception {
        PhotoId id = add("hak-" + made++ + ".png");
        Held held = library.find(id).orElseThrow();
        library.keep(held.photo().withRights(rights), held.revision());
        return id;
    }

    @Test
    void facetsAreSuggestedByTheirBeginningAndFilterWhateverTheirCapitals() throws Exception {
        PhotoId one = add("a.png");
        PhotoId two = add("b.png");
        PhotoId three = add("c.png");
        describe(one, new PhotoMetadata("x", "Kabar Foto", "Ratri", "", "").with(PhotoField.CITY, "Subang"));
        describe(two, new PhotoMetadata("x", "Kabar Foto", "Raka", "", "").with(PhotoField.CITY, "Surabaya"));
        describe(three, new PhotoMetadata("x", "Naskah", "Ratri", "", "").with(PhotoField.CITY, "subang"));
        assertThat(library.suggest(Facet.CITY, "su", 5)).containsExactly("Subang", "Surabaya");
        assertThat(library.suggest(Facet.PHOTOGRAPHER, "", 5)).containsExactly("Ratri", "Raka");
        assertThat(library.suggest(Facet.AGENCY, "kabar", 5)).containsExactly("Kabar Foto");
        assertThat(ids(PhotoQuery.ALL.withFacets(Map.of(Facet.CITY, "SUBANG")))).containsExactly(three, one);
        assertThat(ids(PhotoQuery.ALL.withFacets(Map.of(Facet.CITY, "Subang", Facet.AGENCY, "kabar foto")))).containsExactly(one);
    }

    @Test
    void dayShapeAndSizeFilter() throws Exception {
        PhotoId wide = add("lebar.png", 80, 20, Color.RED);
        PhotoId tall = add("tinggi.png", 20, 80, Color.GREEN);
        PhotoId even = add("sama.png", 30, 30, Color.BLUE);
        describe(wide, new PhotoMetadata(Map.of(PhotoField.DATE_CREATED, List.of("2024-05-21T23:59:00+09:00"))));
        assertThat(ids(shape(PhotoQuery.Orientation.LANDSCAPE))).containsExactly(wide);
        assertThat(ids(shape(PhotoQuery.Orientation.PORTRAIT))).containsExactly(tall);
        assertThat(ids(shape(PhotoQuery.Orientation.SQUARE))).containsExactly(even);
        assertThat(ids(PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.empty(), Optional.empty(), Optional.empty(), 30))))
                .containsExactly(even, wide);
        LocalDate day = LocalDate.of(2024, 5, 21);
        assertThat(ids(PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.of(day), Optional.of(day), Optional.empty(), 0))))
                .containsExactly(wide);
        assertThat(ids(PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.of(day.plusDays(1)), Optional.empty(), Optional.empty(), 0))))
                .isEmpty();
    }

    private static PhotoQuery shape(PhotoQuery.Orientation orientation) {
        return PhotoQuery.ALL.withShape(new PhotoQuery.Shape(Optional.empty(), Optional.empty(), Optional.of(orientation), 0));
    }

    @Test
    void photosThatLookTheSameAreFound() throws Exception {
        PhotoId large = picture("besar.png", 600, 400, 1);
        PhotoId small = picture("kecil.png", 150, 100, 1);
        PhotoId other = picture("lain.png", 600, 400, 2);
        assertThat(library.alike(large, 5)).extracting(alike -> alike.photo().id()).containsExactly(small);
        assertThat(library.alike(other, 5)).isEmpty();
    }

    private PhotoId picture(String name, int width, int height, int scene) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        java.util.Random random = new java.util.Random(scene);
        for (int i = 0; i < 20; i++) {
            graphics.setColor(new Color(random.nextInt(0xffffff)));
            graphics.fillOval(
                    (int) (width * random.nextDouble() * 0.7), (int) (height * random.nextDouble() * 0.7), width / 3, height / 3);
        }
        graphics.dispose();
        Path file = directory.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return ((PhotoRead.Ok) folder.photos().add(file, name)).photo().id();
    }

    @Test
    void aPhotoThatAnArticleShowsIsNotDeleted() throws Exception {
        PhotoId id = add("satu.png");
        Article article = showing(id);
        assertThat(library.trash(id)).isInstanceOfSatisfying(
                Trashing.InUse.class, use -> assertThat(use.articles()).extracting(Summary::id).containsExactly(article.id()));
        assertThat(ids(PhotoQuery.ALL)).containsExactly(id);
    }

    @Test
    void aDeletedPhotoComesBackAsItWas() throws Exception {
        PhotoId id = add("satu.png");
        describe(id, new PhotoMetadata("Pasar", "Naskah", "", "", ""));
        Held before = library.find(id).orElseThrow();
        assertThat(library.trash(id)).isEqualTo(new Trashing.Done());
        assertThat(ids(PhotoQuery.ALL)).isEmpty();
        assertThat(ids(PhotoQuery.ALL.withTrashed(true))).containsExactly(id);
        assertThat(library.keep(before.photo(), before.revision())).isEqualTo(new Kept.Gone());
        library.recover(id);
        assertThat(library.find(id)).contains(before);
        assertThat(ids(PhotoQuery.text("pasar"))).containsExactly(id);
    }

    @Test
    void theSameFileAgainIsTheSamePhotoWithTheLibrarysWords() throws Exception {
        PhotoId id = add("satu.png");
        describe(id, new PhotoMetadata("Pasar", "Naskah", "", "", ""));
        library.trash(id);
        assertThat(add("satu.png")).isEqualTo(id);
        assertThat(ids(PhotoQuery.ALL)).containsExactly(id);
        assertThat(library.find(id).orElseThrow().photo().metadata().description()).isEqualTo("Pasar");
    }

    @Test
    void whoAnswersForAPhotoIsKeptByArticle() throws Exception {
        PhotoId id = add("satu.png");
        ArticleId article = ArticleId.fresh();
        Waiver waiver = new Waiver(
                id, article, RightsStop.EXPIRED,
                new Waiver.By("Laras", "izin lewat telepon", Instant.parse("2026-03-02T05:00:00Z")));
        library.waive(waiver);
        assertThat(library.waivers(article)).containsExactly(waiver);
        assertThat(library.waivers(ArticleId.fresh())).isEmpty();
    }

    @Test
    void aFolderFromBeforeTheLibraryIsTakenIntoItWhole() throws Exception {
        PhotoId shown = add("satu.png");
        PhotoId unused = add("dua.png");
        Article article = showing(shown);
        folder.database().write("go back", sql -> {
            OldTables.withoutLibrary(sql);
            return 1;
        });
        close();
        open();
        assertThat(ids(PhotoQuery.ALL)).containsExactlyInAnyOrder(shown, unused);
        assertThat(library.uses(shown)).extracting(Summary::id).containsExactly(article.id());
        assertThat(ids(PhotoQuery.text("pasar pagi"))).hasSize(2);
        assertThat(folder.articles().find(article.id()).map(Stored::article)).contains(article);
        assertThat(folder.verify(done -> { }).faults()).isEmpty();
        assertThat(directory.resolve("data/naskah.db.before-4")).isNotEmptyFile();
    }
}
