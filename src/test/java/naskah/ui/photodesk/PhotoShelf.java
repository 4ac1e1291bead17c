package naskah.ui.photodesk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoField;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.PhotoLibrary;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lane;
import naskah.task.Lanes;
import naskah.task.Timer;
import naskah.ui.Desk;
import naskah.ui.panes.Panes;

/** A real data folder with pictures that a test makes. */
final class PhotoShelf implements AutoCloseable {
    private final Path place;
    private final DataFolder folder;

    PhotoShelf(Path place) throws StorageException {
        this.place = place;
        folder = SqliteDataFolder.open(
                place.resolve("data"), new PlainForm(), new BoundedPhotoReader(), Panes.NOON, SqliteDataFolder.Mode.WINDOW);
    }

    DataFolder folder() {
        return folder;
    }

    PhotoLibrary library() {
        return folder.library();
    }

    Desk desk(Lanes lanes) {
        return desk(folder, lanes);
    }

    static Desk desk(DataFolder folder, Lanes lanes) {
        return new Desk(folder, lanes, House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
    }

    /** Everything at once, but for what waits for the timer. */
    static Lanes at(Timer timer) {
        return new Lanes(Lane.inline(), Lane.inline(), Lane.inline(), timer);
    }

    /** A picture file unlike every other of another seed. */
    Path file(String name, int seed) throws IOException {
        BufferedImage image = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            ink.setColor(new Color(random.nextInt(0x1000000)));
            ink.fillRect(random.nextInt(240), random.nextInt(160), 60, 40);
        }
        ink.dispose();
        Path file = place.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    PhotoId photo(String name, int seed, String caption, String credit) throws IOException, StorageException {
        PhotoRead read = folder.photos().add(file(name, seed), name);
        PhotoId id = ((PhotoRead.Ok) read).photo().id();
        change(id, photo -> photo.withMetadata(photo.metadata()
                .with(PhotoField.DESCRIPTION, caption)
                .with(PhotoField.CREDIT_LINE, credit)));
        return id;
    }

    /** As another window does it. */
    void change(PhotoId id, UnaryOperator<Photo> change) throws StorageException {
        Held held = held(id);
        library().keep(change.apply(held.photo()), held.revision());
    }

    Held held(PhotoId id) throws StorageException {
        return library().find(id).orElseThrow();
    }

    String caption(PhotoId id) throws StorageException {
        return held(id).photo().metadata().description();
    }

    ArticleId article(String id, String headline, PhotoId banner) throws StorageException {
        Article article = Article.blank(new ArticleId(id)).withHeadline(headline);
        folder.articles().create(
                article.withBanner(article.banner().withPhoto(banner.sha256())), Revision.Kind.TYPED);
        return article.id();
    }

    Path folderOf(String... names) throws IOException {
        Path into = Files.createDirectories(place.resolve("kiriman"));
        for (int i = 0; i < names.length; i++) {
            Files.move(file(names[i], 500 + i), into.resolve(names[i]));
        }
        return into;
    }

    @Override
    public void close() throws StorageException {
        folder.close();
    }
}
