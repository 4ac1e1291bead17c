package naskah.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.article.Banner;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Caption;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoMetadata;
import naskah.photo.PhotoRead;
import naskah.photo.rights.Rights;
import naskah.storage.DataFolder;
import naskah.storage.Held;
import naskah.storage.Kept;
import naskah.storage.PhotoLibrary;
import naskah.storage.PhotoQuery;
import naskah.storage.PhotoSummary;
import naskah.storage.Revision.Kind;

/** A data folder with pictures made for a test; its files lie in a folder beside. */
final class PhotoShelf {
    private final DataFolder folder;
    private final Path directory;
    private final InstantSource clock;
    private int made;

    PhotoShelf(DataFolder folder, Path directory, InstantSource clock) {
        this.folder = folder;
        this.directory = directory;
        this.clock = clock;
    }

    DataFolder folder() {
        return folder;
    }

    PhotoLibrary library() {
        return folder.library();
    }

    Instant now() {
        return clock.instant();
    }

    PhotoId add(String name, int width, int height, Color colour) throws Exception {
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

    PhotoId add(String name) throws Exception {
        return add(name, 60, 40, Color.ORANGE);
    }

    void describe(PhotoId id, PhotoMetadata words) throws Exception {
        Held held = library().find(id).orElseThrow();
        assertThat(library().keep(held.photo().withMetadata(words), held.revision())).isEqualTo(new Kept.Ok(held.revision() + 1));
    }

    List<PhotoId> ids(PhotoQuery query) throws Exception {
        List<PhotoId> ids = library().list(query, Optional.empty(), 50).items().stream()
                .map(PhotoSummary::photo)
                .map(Photo::id)
                .toList();
        assertThat(library().count(query)).isEqualTo(ids.size());
        return ids;
    }

    Article showing(PhotoId... photos) throws Exception {
        Article article = Desk.article("Pasar Pagi").withBanner(new Banner(photos[0].sha256(), Caption.EMPTY));
        List<Block> blocks = new ArrayList<>(article.body().blocks());
        for (int i = 1; i < photos.length; i++) {
            blocks.add(new Block.Picture(BlockId.fresh(), photos[i].sha256(), Caption.EMPTY));
        }
        Article whole = article.withBody(article.body().splice(0, article.body().blocks().size(), blocks));
        folder.articles().create(whole, Kind.TYPED);
        return whole;
    }

    PhotoId with(Rights rights) throws Exception {
        PhotoId id = add("hak-" + made++ + ".png");
        Held held = library().find(id).orElseThrow();
        library().keep(held.photo().withRights(rights), held.revision());
        return id;
    }

    PhotoId picture(String name, int width, int height, int scene) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Random random = new Random(scene);
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
}
