package naskah.ui.caption;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Banner;
import naskah.article.CaptionPrefill;
import naskah.document.Caption;
import naskah.house.House;
import naskah.i18n.Language;
import naskah.i18n.Messages;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.caption.WordsEdit;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Revision;
import naskah.storage.sqlite.PlainForm;
import naskah.storage.sqlite.SqliteDataFolder;
import naskah.task.Lanes;
import naskah.ui.Desk;
import naskah.ui.panes.Panes;

/** A real data folder with photos of one colour and articles that show them. */
final class PhotoFolder implements AutoCloseable {
    static final PhotoMetadata WORDS = new PhotoMetadata("Panen di Sari", "CMG", "Ratri", "Sawah", "");

    final DataFolder folder;
    final Desk desk;
    private final Path directory;

    PhotoFolder(Path directory) throws Exception {
        this.directory = directory;
        folder = SqliteDataFolder.open(
                directory.resolve("data"), new PlainForm(), new BoundedPhotoReader(), Panes.NOON, SqliteDataFolder.Mode.JOB);
        desk = new Desk(folder, Lanes.inline(), House.standard(), Messages.in(Language.INDONESIAN), Panes.NOON);
    }

    PhotoId photo(int colour, PhotoMetadata words) throws Exception {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        Path file = directory.resolve("p" + colour + ".png");
        ImageIO.write(image, "png", file.toFile());
        PhotoId id = ((PhotoRead.Ok) folder.photos().add(file, "p" + colour + ".png")).photo().id();
        keep(id, words);
        return id;
    }

    void keep(PhotoId id, PhotoMetadata words) throws Exception {
        Held held = held(id);
        folder.library().keep(held.photo().withMetadata(words), held.revision());
    }

    /** Changes the library's words and says how. */
    WordsEdit edit(PhotoId id, PhotoMetadata after) throws Exception {
        PhotoMetadata before = words(id);
        keep(id, after);
        return new WordsEdit(id, before, after);
    }

    Held held(PhotoId id) throws Exception {
        return folder.library().find(id).orElseThrow();
    }

    Photo find(PhotoId id) throws Exception {
        return held(id).photo();
    }

    PhotoMetadata words(PhotoId id) throws Exception {
        return find(id).metadata();
    }

    Article showing(String id, PhotoId photo, Caption caption) throws Exception {
        Article article = Panes.article()
                .withId(new ArticleId(id))
                .withHeadline("Judul " + id)
                .withBanner(new Banner(photo.sha256(), caption));
        return folder.articles().create(article, Revision.Kind.TYPED).article();
    }

    Article showing(String id, PhotoId photo) throws Exception {
        return showing(id, photo, CaptionPrefill.of(words(photo)));
    }

    Caption banner(String id) throws Exception {
        return folder.articles().find(new ArticleId(id)).orElseThrow().article().banner().caption();
    }

    List<Revision> revisions(String id) throws Exception {
        return folder.revisions().of(new ArticleId(id));
    }

    @Override
    public void close() throws Exception {
        folder.close();
    }
}
