package naskah.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.Card;
import naskah.article.Related;
import naskah.document.Caption;
import naskah.parcel.Reunion.Outcome;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.PhotoQuery;
import naskah.storage.Revision.Kind;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelPhotosTest {
    private static final PlainForm FORM = new PlainForm();
    private static final ArticleId ID = new ArticleId("pasar");

    @TempDir
    Path directory;

    private DataFolder jakarta;
    private DataFolder makassar;

    @BeforeEach
    void open() throws Exception {
        jakarta = folder("jakarta");
        makassar = folder("makassar");
    }

    @AfterEach
    void close() throws Exception {
        jakarta.close();
        makassar.close();
    }

    private DataFolder folder(String name) throws Exception {
        return SqliteDataFolder.open(
                directory.resolve(name), FORM, new BoundedPhotoReader(), Instant::now, SqliteDataFolder.Mode.JOB);
    }

    private PhotoId photo(DataFolder folder, int width) throws Exception {
        Path file = Files.write(directory.resolve(width + ".jpg"), Pictures.jpeg(width, 200));
        return ((PhotoRead.Ok) folder.photos().add(file, width + ".jpg")).photo().id();
    }

    private Path packed(Article article) throws Exception {
        jakarta.articles().create(article, Kind.TYPED);
        Path file = directory.resolve("paket.naskah");
        ParcelWriter.write(jakarta, FORM, "Meja", jakarta.articles().find(ID).orElseThrow(), file);
        return file;
    }

    private Outcome taken(Path file) throws Exception {
        try (Parcel parcel = ((Parcel.Opened.Ok) Parcel.open(file, FORM)).parcel()) {
            return new Reunion(makassar).take(parcel);
        }
    }

    private static Article showing(PhotoId banner, PhotoId card) {
        return Article.blank(ID)
                .withBanner(new Banner(banner.sha256(), Caption.EMPTY))
                .withRelated(List.of(Related.elsewhere(
                        "https://contoh.id/1", new Card("Lain", "", Optional.empty(), card.sha256()))));
    }

    @Test
    void thePhotosOnTheCardsOfRelatedNewsComeAlong() throws Exception {
        PhotoId banner = photo(jakarta, 300);
        PhotoId card = photo(jakarta, 301);
        assertThat(taken(packed(showing(banner, card)))).isInstanceOf(Outcome.New.class);
        assertThat(makassar.library().find(banner)).isPresent();
        assertThat(makassar.library().find(card)).isPresent();
    }

    @Test
    void whereOneCardCannotBeReadNothingIsTakenIn() throws Exception {
        PhotoId one = photo(jakarta, 300);
        PhotoId other = photo(jakarta, 301);
        PhotoId last = one.sha256().compareTo(other.sha256()) > 0 ? one : other;
        Path file = packed(showing(one, other));
        assertThat(taken(withCard(file, last, "{\"rights\": ["))).isEqualTo(new Outcome.BrokenCard(last));
        assertThat(makassar.library().count(PhotoQuery.ALL)).isZero();
        assertThat(makassar.articles().find(ID)).isEmpty();
    }

    /** The same parcel with another card of a photo, signed by the desk that made it. */
    private Path withCard(Path file, PhotoId photo, String card) throws Exception {
        Path made = directory.resolve("lain.naskah");
        try (ZipFile zip = new ZipFile(file.toFile()); OutputStream out = Files.newOutputStream(made);
                ZipOutputStream to = new ZipOutputStream(out)) {
            Manifest manifest = Manifest.read(bytes(zip, Manifest.FILE));
            Map<String, String> cards = new HashMap<>(manifest.photos());
            cards.put(photo.sha256(), card);
            byte[] bytes = new Manifest(
                    manifest.desk(), manifest.key(), manifest.article(), manifest.states(), cards, manifest.hashes()).bytes();
            Map<String, byte[]> written =
                    Map.of(Manifest.FILE, bytes, Manifest.SIGNATURE, DeskKey.of(jakarta.settings()).sign(bytes));
            for (ZipEntry entry : List.<ZipEntry>copyOf(zip.stream().toList())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(written.containsKey(entry.getName()) ? written.get(entry.getName()) : bytes(zip, entry.getName()));
                to.closeEntry();
            }
        }
        return made;
    }

    private static byte[] bytes(ZipFile zip, String name) throws Exception {
        return zip.getInputStream(zip.getEntry(name)).readAllBytes();
    }

    @Test
    void aPhotoThatWasWorkedOnHereStaysAsItIsAndComesBackFromTheTrash() throws Exception {
        PhotoId photo = photo(jakarta, 300);
        photo(makassar, 300);
        Held held = makassar.library().find(photo).orElseThrow();
        Photo ours = held.photo().withMetadata(held.photo().metadata().with(PhotoField.DESCRIPTION, "Sawah di Subang"));
        makassar.library().keep(ours, held.revision());
        makassar.library().trash(photo);
        assertThat(taken(packed(showing(photo, photo)))).isInstanceOf(Outcome.New.class);
        assertThat(makassar.library().find(photo).orElseThrow().trashed()).isEmpty();
        assertThat(makassar.library().find(photo).orElseThrow().photo()).isEqualTo(ours);
        assertThat(makassar.library().takeCard(photo, jakarta.library().card(photo).orElseThrow())).isFalse();
        assertThat(makassar.library().find(photo).orElseThrow().photo()).isEqualTo(ours);
    }
}
