package naskah.rights;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.format.json.ArticleJson;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.Pictures;
import naskah.photo.rights.Rights;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.workflow.Person;

/** A desk on a real data folder at a noon that stands still, for tests of photos' rights. */
public final class RightsDesk implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    private static final ArticleForm FORM = new ArticleForm() {
        @Override
        public byte[] write(Article article) {
            return ArticleJson.write(article);
        }

        @Override
        public Article read(byte[] json) throws IOException {
            return ArticleJson.read(json);
        }
    };

    public final DataFolder folder;
    public Instant now = NOON;
    private final Path temp;

    public RightsDesk(Path temp) throws StorageException {
        this.temp = temp;
        this.folder = SqliteDataFolder.open(
                temp.resolve("data"), FORM, new BoundedPhotoReader(), () -> now, SqliteDataFolder.Mode.WINDOW);
    }

    public Desk desk() {
        InstantSource clock = () -> now;
        return new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), clock);
    }

    /** As {@link #desk()}, with somebody of several at it. */
    public Desk desk(Person person) {
        Desk alone = desk();
        return new Desk(folder, alone.lanes(), alone.house(), alone.messages(), alone.clock(), person);
    }

    /** A photo in the library under this file name. */
    public PhotoId photo(String name) throws IOException, StorageException {
        BufferedImage picture = Pictures.quarters(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, new Color(name.hashCode()).getRGB());
        Path file = Files.write(temp.resolve("asal.png"), Pictures.encoded(picture, "png"));
        return ((PhotoRead.Ok) folder.photos().add(file, name)).photo().id();
    }

    public Held held(PhotoId id) throws StorageException {
        return folder.library().find(id).orElseThrow();
    }

    public void set(PhotoId id, Rights rights) throws StorageException {
        Photo photo = held(id).photo().withRights(rights);
        folder.library().keep(photo, held(id).revision());
    }

    /** An article in the data folder that has the photo as its banner. */
    public Article article(String id, PhotoId photo) throws StorageException {
        Article blank = Article.blank(new ArticleId(id));
        Article article = blank.withHeadline("Judul " + id).withBanner(blank.banner().withPhoto(photo.sha256()));
        return folder.articles().create(article, Revision.Kind.TYPED).article();
    }

    public static Rights embargoed(Instant until) {
        return Rights.FREE.withEmbargo(Optional.of(until));
    }

    public static Rights withdrawn(String reason) {
        return Rights.FREE.withWithdrawn(Optional.of(new Rights.Withdrawal(NOON, reason)));
    }

    @Override
    public void close() throws StorageException {
        folder.close();
    }
}
