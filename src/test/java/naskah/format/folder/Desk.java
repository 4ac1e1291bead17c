package naskah.format.folder;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import naskah.article.Article;
import naskah.document.Caption;
import naskah.format.PhotoFiles;
import naskah.format.html.HtmlPage;
import naskah.format.html.PageTemplate;
import naskah.format.html.Samples;
import naskah.format.json.ArticleJson;
import naskah.house.House;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoId;
import naskah.photo.PhotoRead;
import naskah.photo.frame.Framing;

/** A desk's photos in a temporary folder, and exports made from them. */
public final class Desk implements PhotoFiles {
    private final Path root;
    private final Map<PhotoId, Photo> photos = new HashMap<>();
    private final Map<PhotoId, Path> files = new HashMap<>();

    public Desk(Path root) {
        this.root = root;
    }

    public Path out() {
        return root.resolve("keluar");
    }

    public ExportFolder exports() {
        return exports(step -> {});
    }

    ExportFolder exports(FolderSwap.Steps steps) {
        return exports(House.standard(), steps);
    }

    ExportFolder exports(House house) {
        return exports(house, step -> {});
    }

    private ExportFolder exports(House house, FolderSwap.Steps steps) {
        return new ExportFolder(
                new HtmlPage(house, PageTemplate.standard()),
                (article, pictures) -> ArticleJson.exported(article, house, pictures),
                this,
                new Renditions(new BoundedPhotoReader(), root.resolve("tembolok")),
                steps);
    }

    /** A photo of our own, opaque, in bands of colour. */
    public String addPhoto(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int x = 0; x < width; x += 16) {
            pen.setColor(new Color(x * 255 / width, (x / 16 * 37) % 256, 140));
            pen.fillRect(x, 0, 16, height);
        }
        pen.dispose();
        Path file = Files.createDirectories(root.resolve("asal")).resolve(photos.size() + ".jpg");
        ImageIO.write(image, "jpeg", file.toFile());
        return add(file, name);
    }

    public String add(Path file, String name) throws IOException {
        PhotoRead read = new BoundedPhotoReader().read(file, name);
        if (!(read instanceof PhotoRead.Ok ok)) {
            throw new IOException("not a photo: " + read);
        }
        photos.put(ok.photo().id(), ok.photo());
        files.put(ok.photo().id(), file);
        return ok.photo().id().sha256();
    }

    void frame(String photo, Framing framing) {
        photos.computeIfPresent(new PhotoId(photo), (id, known) -> known.withFraming(framing));
    }

    List<String> photos() {
        return photos.keySet().stream().map(PhotoId::sha256).toList();
    }

    void lose(String photo) {
        files.remove(new PhotoId(photo));
    }

    static Article withBanner(Article article, String photo) {
        return article.withBanner(article.banner().withPhoto(photo).withCaption(new Caption("Dermaga", "CMG", "", "")));
    }

    public static Article simple() {
        return Samples.minimal();
    }

    @Override
    public Optional<Photo> find(PhotoId id) {
        return Optional.ofNullable(photos.get(id));
    }

    @Override
    public Optional<Path> original(PhotoId id) {
        return Optional.ofNullable(files.get(id));
    }

    /** Every file below the folder, by its path, with its text or the hash of its pixels. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                boolean picture = file.getParent().endsWith("pictures");
                tree.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        picture ? "picture " + Arrays.hashCode(bytes) : new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return tree;
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
