package naskah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.Readers;
import naskah.format.Refusal.Reason;
import naskah.format.json.ArticleJson;
import naskah.format.json.ExportedPhoto;
import naskah.house.House;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Spot;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import naskah.storage.sqlite.SqliteDataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIntakeTest {
    private static final String LINE = "{\"id\":\"arsip-%1$d\",\"title\":\"Judul %1$d\","
            + "\"published\":\"2024-05-21T11:17:36+07:00\",\"category\":\"Daerah\",\"body\":\"%2$s\"}\n";

    @TempDir
    private Path temp;

    private DataFolder folder;
    private final Recorded heard = new Recorded();

    @BeforeEach
    void open() throws StorageException {
        folder = SqliteDataFolder.open(
                temp.resolve("data"), new Form(), new BoundedPhotoReader(), InstantSource.system(),
                SqliteDataFolder.Mode.WINDOW);
    }

    @AfterEach
    void close() throws StorageException {
        folder.close();
    }

    @Test
    void everyLineOfAnArchiveIsStoredAndABadOneIsToldWithItsNumber() throws Exception {
        take(file("arsip.jsonl", line(1) + "{\"title\":7}\n" + line(3)), heard);
        assertThat(heard.taken).containsExactly("arsip-1", "arsip-3");
        assertThat(heard.news).singleElement().isInstanceOfSatisfying(News.Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(Reason.WRONG_SHAPE);
            assertThat(refused.refusal().where()).isEqualTo("2");
        });
        assertThat(folder.archive().count()).isEqualTo(2);
    }

    @Test
    void anEndlessArchiveIsStoredInBatchesUntilItIsCancelledAndWhatWasReadStays() throws Exception {
        long[] stored = {0};
        Recorded watch = new Recorded(read -> {
            stored[0] = Math.max(stored[0], counted());
            return read == 700;
        });
        intake(watch).take(endless(), "arsip.jsonl");
        assertThat(stored[0]).isEqualTo(500);
        assertThat(watch.read).isEqualTo(700);
        assertThat(watch.taken).hasSize(700).doesNotHaveDuplicates();
        assertThat(folder.archive().count()).isEqualTo(700);
    }

    @Test
    void nothingMoreIsReadAfterACancel() throws Exception {
        Recorded watch = new Recorded(read -> read == 1);
        ArticleIntake intake = intake(watch);
        for (String name : new String[] {"a.jsonl", "b.jsonl"}) {
            intake.take(file(name, line(name.charAt(0))), name);
        }
        assertThat(watch.taken).containsExactly("arsip-97");
        assertThat(folder.archive().count()).isEqualTo(1);
    }

    @Test
    void aStreamThatBreaksOffKeepsWhatCameBeforeAndIsTold() throws Exception {
        InputStream broken = new SequenceInputStream(bytes(line(1) + line(2)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the cable is out");
            }
        });
        intake(heard).take(broken, "arsip.jsonl");
        assertThat(heard.news).singleElement().isInstanceOf(News.Unreadable.class);
    }

    @Test
    void theSameAgainChangesNothingAndAnotherStateIsTheNextRevision() throws Exception {
        take(file("a.jsonl", line(1)), heard);
        take(file("a.jsonl", line(1)), heard);
        assertThat(heard.news).isEmpty();
        take(file("b.jsonl", LINE.formatted(1, "Isi baru.")), heard);
        assertThat(heard.news).singleElement().isInstanceOf(News.Renewed.class);
        assertThat(heard.taken).containsExactly("arsip-1", "arsip-1", "arsip-1");
        assertThat(folder.articles().find(new ArticleId("arsip-1")).orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void anArticleThatStandsTwiceInOneArchiveHasBothStates() throws Exception {
        take(file("a.jsonl", line(1) + line(2) + LINE.formatted(1, "Isi baru.")), heard);
        assertThat(folder.archive().count()).isEqualTo(2);
        assertThat(folder.revisions().of(new ArticleId("arsip-1"))).hasSize(2);
    }

    @Test
    void anArticleOutOfTheTrashComesBackAndItsRevisionsGoOn() throws Exception {
        take(file("a.jsonl", line(1)), heard);
        folder.articles().trash(new ArticleId("arsip-1"));
        take(file("b.jsonl", LINE.formatted(1, "Isi baru.")), heard);
        assertThat(folder.articles().find(new ArticleId("arsip-1")).orElseThrow().article().body().text())
                .isEqualTo("Isi baru.");
        assertThat(folder.revisions().of(new ArticleId("arsip-1"))).hasSize(2);
    }

    @Test
    void aFolderMeansTheFilesAndExportedFoldersInIt() throws Exception {
        Path several = Files.createDirectories(temp.resolve("kiriman"));
        Files.writeString(several.resolve("arsip.jsonl"), line(1));
        Files.writeString(several.resolve("catatan.md"), "bukan artikel");
        exported(several.resolve("judul"), Article.blank(new ArticleId("satu")).withHeadline("Satu"));
        take(several, heard);
        assertThat(heard.taken).containsExactly("arsip-1", "satu");
        assertThat(heard.news).isEmpty();
    }

    @Test
    void aFolderWithNothingToTakeIsToldByTheFileThatIsMissing() throws Exception {
        take(Files.createDirectories(temp.resolve("kosong")), heard);
        assertThat(heard.news).singleElement().isInstanceOfSatisfying(
                News.Unreadable.class, told -> assertThat(told.file()).endsWith("article.json"));
    }

    @Test
    void anExportedFolderBringsItsPicturesAndABrokenOneIsTold() throws Exception {
        Path there = Files.createDirectories(temp.resolve("judul/pictures")).getParent();
        Path whole = Files.write(there.resolve("pictures/sawah-00000000-asli.jpg"), Pictures.jpeg(40, 30));
        Files.writeString(there.resolve("pictures/surat-00000000-asli.jpg"), "bukan gambar");
        String photo = ((PhotoRead.Ok) new BoundedPhotoReader().read(whole, "a")).photo().id().sha256();
        Article article = Article.blank(new ArticleId("satu")).withHeadline("Satu");
        take(exported(there, article.withBanner(article.banner().withPhoto(photo))), heard);
        assertThat(heard.news).singleElement().isInstanceOfSatisfying(News.PictureRefused.class, told ->
                assertThat(told.refused().reason()).isEqualTo(PhotoRead.Reason.NOT_A_PICTURE));
        assertThat(folder.articles().find(new ArticleId("satu")).orElseThrow().article().photos())
                .containsExactly(photo);
    }

    @Test
    void aPhotoOfAnExportedFolderKeepsItsFocalPointAndItsCrops() throws Exception {
        Path there = Files.createDirectories(temp.resolve("judul/pictures")).getParent();
        Path file = Files.write(there.resolve("pictures/sawah-00000000-asli.jpg"), Pictures.jpeg(40, 30));
        Photo photo = ((PhotoRead.Ok) new BoundedPhotoReader().read(file, "a")).photo();
        Framing framing = Framing.AS_SHOT
                .withFocus(new Spot(0.25, 0.75))
                .withCrop("square", new Crop(new Box(0.1, 0.2, 0.3, 0.4), true));
        Article article = Article.blank(new ArticleId("satu")).withHeadline("Satu");
        Files.write(there.resolve("article.json"), ArticleJson.exported(
                article.withBanner(article.banner().withPhoto(photo.id().sha256())),
                House.standard(),
                Map.of(photo.id().sha256(), new ExportedPhoto(framing, List.of()))));
        take(there, heard);
        assertThat(folder.photos().find(photo.id()).orElseThrow().framing()).isEqualTo(framing);
        assertThat(heard.news).isEmpty();
    }

    @Test
    void aPhotoThatDoesNotComeAlongIsTold() throws Exception {
        Article article = Article.blank(new ArticleId("satu")).withHeadline("Satu");
        String photo = "a".repeat(64);
        take(exported(temp.resolve("judul"), article.withBanner(article.banner().withPhoto(photo))), heard);
        assertThat(heard.news).containsExactly(new News.WithoutPhoto(photo, "judul"));
    }

    @Test
    void textsWithoutAPlaceStandInTheNoteAndAreTold() throws Exception {
        take(file("a.jsonl", line(1).replace("\"body\"", "\"halaman\":\"A1\",\"body\"")), heard);
        assertThat(heard.news).singleElement().isInstanceOf(News.Unplaced.class);
        assertThat(folder.articles().find(new ArticleId("arsip-1")).orElseThrow().article().filing().note())
                .contains("A1");
    }

    private ArticleIntake intake(Watch watch) {
        Reception photos = new Reception(folder, House.standard().pictures(), InstantSource.system());
        return new ArticleIntake(folder, photos, (name, head) -> Readers.forFile(House.standard(), name, head), watch);
    }

    private void take(Path named, Watch watch) throws StorageException {
        intake(watch).take(named, named.getFileName().toString());
    }

    private long counted() {
        try {
            return folder.archive().count();
        } catch (StorageException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content);
    }

    private static Path exported(Path folder, Article article) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("article.json"), ArticleJson.write(article));
        return folder;
    }

    private static String line(int number) {
        return LINE.formatted(number, "Isi.");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream endless() {
        int[] number = {0};
        Enumeration<InputStream> lines = new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return true;
            }

            @Override
            public InputStream nextElement() {
                return bytes(line(++number[0]));
            }
        };
        return new SequenceInputStream(lines);
    }

    private static final class Form implements ArticleForm {
        @Override
        public byte[] write(Article article) {
            return ArticleJson.write(article);
        }

        @Override
        public Article read(byte[] json) throws IOException {
            return ArticleJson.read(json);
        }
    }
}
