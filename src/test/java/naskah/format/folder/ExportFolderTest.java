package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Card;
import naskah.article.Related;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.format.html.Samples;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
    private static final Instant LATER = Instant.parse("2024-05-21T06:00:00Z");

    @TempDir
    private Path root;

    private Desk desk;

    @BeforeEach
    void openDesk() {
        desk = new Desk(root);
    }

    @Test
    void aFolderHoldsArticlePageAndPictures() throws Exception {
        String photo = desk.addPhoto("Dermaga Baru.JPG", 2000, 1000);
        Exported.Done done = done(Desk.withBanner(Samples.minimal(), photo));
        assertThat(done.losses()).isEmpty();
        assertThat(done.folder()).isEqualTo(desk.out().resolve("jembatan-gantung-dibuka"));
        String name = "pictures/dermaga-baru-" + photo.substring(0, 8);
        assertThat(Desk.tree(done.folder()))
                .containsOnlyKeys(
                        "article.json", "index.html",
                        name + "-banner-480.jpg", name + "-banner-960.jpg", name + "-banner-1600.jpg",
                        name + "-banner-480.webp", name + "-banner-960.webp", name + "-banner-1600.webp",
                        name + "-share-600.jpg", name + "-share-1200.jpg", name + "-asli.jpg");
        assertThat(Desk.names(desk.out())).containsExactly("jembatan-gantung-dibuka");
    }

    @Test
    void everyPictureOfThePageIsThereInTheSizeThatThePageSays() throws Exception {
        Exported.Done done = done(Desk.withBanner(Samples.minimal(), desk.addPhoto("a.jpg", 2000, 1000)));
        var figure = Jsoup.parse(done.folder().resolve("index.html")).selectFirst("figure");
        String all = figure.select("source").attr("srcset") + ", " + figure.select("img").attr("srcset");
        assertThat(all.split(", ")).hasSize(6);
        for (String candidate : all.split(", ")) {
            String[] fileAndWidth = candidate.split(" ");
            Photo.Size size = size(done.folder().resolve(fileAndWidth[0]));
            assertThat(size.width() + "w").isEqualTo(fileAndWidth[1]);
            assertThat((double) size.height()).isCloseTo(size.width() * 9 / 16.0, within(1.0));
        }
        assertThat(figure.select("img").attr("src")).endsWith("-banner-960.jpg");
    }

    @Test
    void aSmallPictureIsNeverEnlarged() throws Exception {
        Exported.Done done = done(Desk.withBanner(Samples.minimal(), desk.addPhoto("a.jpg", 700, 300)));
        assertThat(Desk.names(done.folder().resolve("pictures")))
                .allMatch(name -> name.matches(
                        "a-[0-9a-f]{8}-(asli\\.jpg|banner-(480|533)\\.(jpg|webp)|share-573\\.jpg)"))
                .hasSize(6);
    }

    @Test
    void theOriginalIsHandedOverByteForByte() throws Exception {
        String photo = desk.addPhoto("a.jpg", 700, 300);
        Exported.Done done = done(Desk.withBanner(Samples.minimal(), photo));
        Path original = ImportFolder.originals(done.folder().resolve("article.json")).getFirst();
        assertThat(original).hasSameBinaryContentAs(root.resolve("asal/0.jpg"));
    }

    @Test
    void relatedNewsBringTheirPicturesInOneSmallWidthAndTheOriginal() throws Exception {
        String photo = desk.addPhoto("lain.jpg", 2000, 1000);
        Related other = Related.own(new ArticleId("n-2"), new Card("Lain", "", Optional.empty(), photo));
        Exported.Done done = done(Samples.minimal().withRelated(List.of(other)));
        assertThat(Desk.names(done.folder().resolve("pictures"))).hasSize(3).anyMatch(name -> name.endsWith("-card-320.jpg"));
        assertThat(Jsoup.parse(done.folder().resolve("index.html")).select(".related img")).hasSize(1);
    }

    @Test
    void anArticleWithoutPictureIsSharedWithTheHousesOwn() throws Exception {
        Exported.Done done = done(Samples.minimal());
        assertThat(Desk.names(done.folder().resolve("pictures"))).containsExactly("bagikan.png");
        assertThat(ImportFolder.originals(done.folder().resolve("article.json"))).isEmpty();
    }

    @Test
    void exportingTakingInAndExportingAgainGivesTheSameFolder() throws Exception {
        Article article = Desk.withBanner(Samples.rich(), desk.addPhoto("Foto (1) – Dermaga.jpg", 1200, 800));
        Map<String, String> first = Desk.tree(done(article).folder());
        Desk other = new Desk(root.resolve("lain"));
        for (Path original : ImportFolder.originals(desk.out().resolve(folderOf(article) + "/article.json"))) {
            other.add(original, original.getFileName().toString());
        }
        Exported again = other.exports().write(article, LATER, other.out(), Watch.NONE);
        Map<String, String> second = Desk.tree(((Exported.Done) again).folder());
        assertThat(second).containsOnlyKeys(first.keySet());
        first.forEach((file, content) -> assertThat(second.get(file)).as(file).isEqualTo(content));
    }

    @Test
    void exportingAgainReplacesThePreviousExportWhole() throws Exception {
        done(Desk.withBanner(Samples.minimal(), desk.addPhoto("a.jpg", 700, 300)));
        Exported.Done again = done(Samples.minimal().withDeck("Baru"));
        assertThat(Desk.tree(again.folder())).containsOnlyKeys("article.json", "index.html", "pictures/bagikan.png");
        assertThat(Desk.names(desk.out())).containsExactly("jembatan-gantung-dibuka");
    }

    @Test
    void aFolderThatIsNoExportIsNotTouched() throws Exception {
        Path folder = Files.createDirectories(desk.out().resolve("jembatan-gantung-dibuka"));
        Files.writeString(folder.resolve("article.json"), "{\"format\":\"lain\"}");
        assertThat(write(Samples.minimal())).isEqualTo(new Exported.Refused(Exported.Reason.NOT_AN_EXPORT, folder));
        assertThat(Desk.tree(folder)).containsOnlyKeys("article.json");
    }

    @Test
    void aFileOrALinkInTheWayIsNotTouched() throws Exception {
        Path folder = Files.createDirectories(desk.out()).resolve("jembatan-gantung-dibuka");
        Files.writeString(folder, "berkas");
        assertThat(write(Samples.minimal())).isEqualTo(new Exported.Refused(Exported.Reason.NOT_AN_EXPORT, folder));
        Files.delete(folder);
        Files.createSymbolicLink(folder, root);
        assertThat(write(Samples.minimal())).isEqualTo(new Exported.Refused(Exported.Reason.NOT_AN_EXPORT, folder));
    }

    @Test
    void theExportOfAnotherArticleOfThatNameIsNotTouched() throws Exception {
        Path folder = done(Samples.minimal()).folder();
        Article other = Samples.minimal()
                .withId(new ArticleId("n-other"))
                .withPublished(Optional.of(Samples.time("2025-01-01T00:00:00+07:00")));
        assertThat(write(other)).isEqualTo(new Exported.Refused(Exported.Reason.OTHER_ARTICLE, folder));
    }

    @Test
    void theSameStoryTakenInOnceMoreReplacesItsExport() throws Exception {
        done(Samples.minimal());
        assertThat(write(Samples.minimal().withId(new ArticleId("n-again")))).isInstanceOf(Exported.Done.class);
    }

    @Test
    void onlyTheWantedPartIsWrittenAndAnEarlierPartIsWrittenAnew() throws Exception {
        Article article = Samples.minimal();
        desk.exports().write(article, LATER, desk.out(), EnumSet.of(Part.HTML), Watch.NONE);
        Path folder = desk.out().resolve(folderOf(article));
        assertThat(Desk.tree(folder)).containsKey("index.html").doesNotContainKey("article.json");
        desk.exports().write(article.withDeck("Dek baru"), LATER, desk.out(), EnumSet.of(Part.JSON), Watch.NONE);
        assertThat(Desk.tree(folder)).containsKeys("index.html", "article.json");
        assertThat(folder.resolve("index.html")).content().contains("Dek baru");
    }

    @Test
    void whatCannotBeCarriedIsReported() throws Exception {
        String lost = desk.addPhoto("a.jpg", 700, 300);
        desk.lose(lost);
        Article article = Desk.withBanner(Samples.minimal(), lost).withBody(Body.of(
                new Block.Unknown(new BlockId("u1"), "{}"),
                new Block.Picture(new BlockId("g1"), "", new Caption("Tanpa foto", "", "", "")),
                new Block.Picture(new BlockId("g2"), "../../etc/passwd", new Caption("Aneh", "", "", ""))));
        assertThat(done(article).losses()).containsExactlyInAnyOrder(
                new Loss(Loss.Kind.UNKNOWN_BLOCK, "u1"),
                new Loss(Loss.Kind.PHOTO_NOT_CHOSEN, "Tanpa foto"),
                new Loss(Loss.Kind.PHOTO_MISSING, "Dermaga"),
                new Loss(Loss.Kind.PHOTO_MISSING, "Aneh"));
    }

    @Test
    void aPhotoOfWhichNothingCanBeToldStaysOnTheDesk() throws Exception {
        String photo = desk.addPhoto("a.jpg", 700, 300);
        Files.writeString(root.resolve("asal/0.jpg"), "rusak");
        Exported.Done done = done(Desk.withBanner(Samples.minimal(), photo));
        assertThat(done.losses()).containsExactly(new Loss(Loss.Kind.PHOTO_WITHHELD, "Dermaga"));
        assertThat(ImportFolder.originals(done.folder().resolve("article.json"))).isEmpty();
    }

    @Test
    void aPhotoThatCannotBeDecodedIsStillHandedOver() throws Exception {
        String photo = desk.addPhoto("a.jpg", 700, 300);
        byte[] png = Pictures.encoded(Pictures.quarters(700, 300, BufferedImage.TYPE_INT_RGB), "png");
        Arrays.fill(png, 45, png.length - 12, (byte) 0);
        Files.write(root.resolve("asal/0.jpg"), png);
        Exported.Done done = done(Desk.withBanner(Samples.minimal(), photo));
        assertThat(done.losses()).containsExactly(new Loss(Loss.Kind.PHOTO_UNREADABLE, "Dermaga"));
        assertThat(ImportFolder.originals(done.folder().resolve("article.json"))).hasSize(1);
    }

    @Test
    void aCancelledExportLeavesEverythingAsItWas() throws Exception {
        Map<String, String> before = Desk.tree(done(Samples.minimal()).folder());
        Watch stop = new Watch() {
            @Override
            public void progress(int done, int all) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThat(desk.exports().write(Samples.minimal().withDeck("x"), LATER, desk.out(), stop))
                .isEqualTo(new Exported.Cancelled());
        assertThat(Desk.tree(desk.out().resolve("jembatan-gantung-dibuka"))).isEqualTo(before);
        assertThat(Desk.names(desk.out())).containsExactly("jembatan-gantung-dibuka");
    }

    @Test
    void aHostileSlugStaysBelowTheFolder() throws Exception {
        Path folder = done(Samples.hostile()).folder();
        assertThat(folder.getParent()).isEqualTo(desk.out());
        assertThat(folder.getFileName().toString()).matches("[a-z0-9-]{1,90}");
        assertThat(done(Samples.minimal().withSlug("CON")).folder()).hasFileName("con-berita");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAFailureWithTheDeed() throws Exception {
        Path file = Files.writeString(root.resolve("berkas"), "x");
        assertThatThrownBy(() -> desk.exports().write(Samples.minimal(), LATER, file, Watch.NONE))
                .isInstanceOf(IOException.class);
    }

    private static Photo.Size size(Path file) throws IOException {
        return ((PhotoRead.Ok) new BoundedPhotoReader().read(file, "a")).photo().size();
    }

    private static String folderOf(Article article) {
        return naskah.format.html.Address.name(article);
    }

    private Exported write(Article article) throws IOException {
        return desk.exports().write(article, LATER, desk.out(), Watch.NONE);
    }

    private Exported.Done done(Article article) throws IOException {
        Exported exported = write(article);
        assertThat(exported).isInstanceOf(Exported.Done.class);
        return (Exported.Done) exported;
    }
}
