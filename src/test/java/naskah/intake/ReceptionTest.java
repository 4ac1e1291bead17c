package naskah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.Readers;
import naskah.format.json.ArticleJson;
import naskah.house.Agency;
import naskah.house.House;
import naskah.house.Pictures;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.MetadataEncoder;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoFormat;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.rights.Rights;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.StorageException;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceptionTest {
    private static final Pictures HOUSE = Pictures.STANDARD.withAgencies(
            List.of(new Agency("Kabar Foto", List.of("KF"), "hanya redaksi", OptionalInt.of(30), true)));
    private static final PhotoMetadata WORDS = new PhotoMetadata("Panen raya", "KF/Ratri", "Ratri", "", "");

    @TempDir
    Path directory;

    private Instant now = Instant.parse("2026-03-02T04:00:00Z");
    private DataFolder folder;
    private Reception reception;
    private Rights terms;

    @BeforeEach
    void open() throws Exception {
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), () -> now, SqliteDataFolder.Mode.JOB);
        reception = new Reception(folder, HOUSE, () -> now);
        terms = new Rights("Kabar Foto", Optional.of(now.plus(Duration.ofDays(30))), Optional.empty(), true, Optional.empty());
    }

    @AfterEach
    void close() throws Exception {
        folder.close();
    }

    private Path file(String name, PhotoMetadata words) throws Exception {
        byte[] plain = naskah.photo.Pictures.encoded(
                naskah.photo.Pictures.quarters(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg");
        Files.createDirectories(directory.resolve(name).getParent());
        return Files.write(directory.resolve(name), MetadataEncoder.encode(plain, PhotoFormat.JPEG, words));
    }

    private Held held(Photo photo) throws Exception {
        return folder.library().find(photo.id()).orElseThrow();
    }

    private Photo taken(Path file) throws Exception {
        return ((PhotoRead.Ok) reception.add(file, "sawah.jpg")).photo();
    }

    @Test
    void anAgencysPhotoIsHandedOverUnderItsStandingTerms() throws Exception {
        Photo photo = taken(file("sawah.jpg", WORDS));
        assertThat(photo.rights()).isEqualTo(terms);
        assertThat(held(photo).photo()).isEqualTo(photo);
    }

    @Test
    void aPhotoOfNobodyIsNotTouched() throws Exception {
        Photo photo = taken(file("sawah.jpg", WORDS.with(PhotoField.CREDIT_LINE, "Warta")));
        assertThat(photo.rights()).isEqualTo(Rights.FREE);
        assertThat(held(photo).revision()).isEqualTo(1);
    }

    @Test
    void whatSomebodyChangedSinceStaysWhenItComesAgain() throws Exception {
        Path file = file("sawah.jpg", WORDS);
        Photo photo = taken(file);
        Photo bought = photo.withRights(Rights.FREE);
        folder.library().keep(bought, held(photo).revision());
        now = now.plusSeconds(60);
        assertThat(taken(file)).isEqualTo(bought);
        assertThat(held(photo).photo()).isEqualTo(bought);
    }

    @Test
    void theTermsComeOnTopOfWhatSomebodyMakesOfThePhotoMeanwhile() throws Exception {
        Path file = file("sawah.jpg", WORDS);
        UnaryOperator<Photo> meanwhile = photo -> {
            describe(photo);
            return photo;
        };
        Photo photo = ((PhotoRead.Ok) reception.add(file, "sawah.jpg", meanwhile)).photo();
        assertThat(photo.rights()).isEqualTo(terms);
        assertThat(photo.metadata().text(PhotoField.CITY)).isEqualTo("Subang");
        assertThat(held(photo).photo()).isEqualTo(photo);
    }

    /** As somebody at another desk does between the reading and the keeping. */
    private void describe(Photo photo) {
        try {
            Optional<Held> there = folder.library().find(photo.id()).filter(held -> held.revision() == 1);
            if (there.isPresent()) {
                PhotoMetadata words = there.get().photo().metadata().with(PhotoField.CITY, "Subang");
                folder.library().keep(there.get().photo().withMetadata(words), 1);
            }
        } catch (StorageException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aPhotoBesideAnImportedArticleComesUnderTheTermsToo() throws Exception {
        Path file = file("ekspor/pictures/sawah-00000000-asli.jpg", WORDS);
        Photo seen = ((PhotoRead.Ok) new BoundedPhotoReader().read(file, "sawah.jpg")).photo();
        Article article = Article.blank(new ArticleId("satu")).withHeadline("Satu");
        Files.write(
                directory.resolve("ekspor/article.json"),
                ArticleJson.write(article.withBanner(article.banner().withPhoto(seen.id().sha256()))));
        new ArticleIntake(folder, reception, (name, head) -> Readers.forFile(House.standard(), name, head), new Recorded())
                .take(directory.resolve("ekspor"), "ekspor");
        assertThat(held(seen).photo().rights()).isEqualTo(terms);
    }
}
