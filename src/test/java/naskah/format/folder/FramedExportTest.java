package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.format.html.Samples;
import naskah.house.House;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Pictures;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Spot;
import naskah.photo.frame.Turn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FramedExportTest {
    private static final Box FACE = new Box(0.4, 0.3, 0.2, 0.3);

    @TempDir
    private Path root;

    private Desk desk;

    @BeforeEach
    void openDesk() {
        desk = new Desk(root);
    }

    @ParameterizedTest
    @EnumSource(Redaction.Kind.class)
    void noFileOfAnExportHasThePixelsOfARedactedFace(Redaction.Kind kind) throws Exception {
        String photo = desk.add(face(), "wajah.jpg");
        assertThat(exported(everywhere(photo)).stream().filter(this::isLoud)).isNotEmpty();
        desk.frame(photo, Framing.AS_SHOT.withRedactions(List.of(new Redaction(FACE, kind))));
        List<Path> files = exported(everywhere(photo));
        assertThat(files).hasSizeGreaterThan(8).anyMatch(file -> file.toString().endsWith("-asli.jpg"));
        assertThat(files).noneMatch(this::isLoud);
    }

    @Test
    void theSmallPictureThatACameraKeepsOfTheOriginalIsInNoFile() throws Exception {
        byte[] small = Pictures.jpeg(32, 24);
        Path file = Pictures.file(root, "kamera.jpg", withThumbnail(Pictures.jpeg(1200, 800), small));
        String photo = desk.add(file, "kamera.jpg");
        desk.frame(photo, Framing.AS_SHOT.withRedactions(List.of(new Redaction(FACE, Redaction.Kind.COVER))));
        String mark = new String(small, 20, 400, StandardCharsets.ISO_8859_1);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains(mark);
        for (Path written : exported(everywhere(photo))) {
            assertThat(Files.readString(written, StandardCharsets.ISO_8859_1)).as(written.toString()).doesNotContain(mark);
        }
    }

    @Test
    void aChangedFramingIsExportedAnewThoughThePhotoIsTheSame() throws Exception {
        String photo = desk.addPhoto("a.jpg", 1600, 900);
        Map<String, String> before = tree(everywhere(photo));
        desk.frame(photo, Framing.AS_SHOT.withCrop("banner", new Crop(new Box(0.5, 0.5, 0.5, 0.5), true)));
        Map<String, String> after = tree(everywhere(photo));
        String banner = after.keySet().stream().filter(name -> name.endsWith("-banner-480.jpg")).findFirst().orElseThrow();
        assertThat(after.get(banner)).isNotEqualTo(before.get(banner));
    }

    @Test
    void thePageShowsEachPlaceItsSlot() throws Exception {
        String photo = desk.addPhoto("a.jpg", 2400, 1600);
        exported(everywhere(photo));
        Document page = Jsoup.parse(desk.out().resolve("jembatan-gantung-dibuka/index.html"));
        assertThat(page.select("#naskah\\:banner img").attr("src")).contains("-banner-960.");
        assertThat(page.select("#naskah\\:banner source").attr("srcset")).contains("-banner-1600.webp 1600w");
        assertThat(page.select("#g1 img").attr("srcset")).contains("-free-1600.jpg 1600w");
        assertThat(page.select("meta[property=og:image]").attr("content")).endsWith("-share-1200.jpg");
    }

    @Test
    void aPhotoWithFocalPointAndCropsComesBackTheSameByteForByte() throws Exception {
        String photo = desk.addPhoto("a.jpg", 1500, 1000);
        desk.frame(photo, Framing.AS_SHOT
                .withFocus(new Spot(0.123, 0.877))
                .withCrop("banner", new Crop(Box.of(0.1, 0.2, 0.5, 0.421875), true)));
        Map<String, String> first = tree(everywhere(photo));
        assertThat(tree(takenIn(), everywhere(photo))).isEqualTo(first);
    }

    @Test
    void aRedactedTurnedAndFlippedPhotoComesBackAsAPhotoOfItsOwnWithTheSameSlots() throws Exception {
        String photo = desk.add(face(), "wajah.jpg");
        desk.frame(photo, Framing.AS_SHOT
                .withTurn(Turn.RIGHT)
                .withStraighten(3)
                .withFocus(new Spot(0.2, 0.7))
                .withCrop("free", new Crop(new Box(0, 0, 0.5, 0.5), true))
                .withRedactions(List.of(new Redaction(FACE, Redaction.Kind.BLUR)))
                .mirrored());
        Map<String, String> first = tree(everywhere(photo));
        Desk other = takenIn();
        String taken = other.photos().getFirst();
        assertThat(taken).isNotEqualTo(photo);
        Map<String, String> second = tree(other, everywhere(taken));
        assertThat(second.keySet()).isEqualTo(first.keySet());
        assertThat(second.get("article.json")).isEqualTo(first.get("article.json"));
        assertThat(second.get("index.html")).isEqualTo(first.get("index.html"));
    }

    @Test
    void anOriginalThatTellsItsPlaceGoesOutOnlyFromAHouseThatKeepsPlaces() throws Exception {
        Path file = Pictures.file(root, "gps.jpg", Pictures.withXmp(Pictures.jpeg(700, 500), "<exif:GPSLatitude "
                + "xmlns:exif='http://ns.adobe.com/exif/1.0/'>6,30S</exif:GPSLatitude>"));
        String photo = desk.add(file, "gps.jpg");
        exported(everywhere(photo));
        assertThat(original()).satisfies(clean -> assertThat(Files.readString(clean, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS"));
        House keeps = House.standard().withPictures(House.standard().pictures().withPlaceKept(true));
        desk.exports(keeps).write(everywhere(photo), Instant.EPOCH, desk.out(), Watch.NONE);
        assertThat(original()).hasSameBinaryContentAs(file);
    }

    private Path original() throws IOException {
        return ImportFolder.originals(desk.out().resolve("jembatan-gantung-dibuka/article.json")).getFirst();
    }

    private Desk takenIn() throws IOException {
        Path json = desk.out().resolve("jembatan-gantung-dibuka/article.json");
        Desk other = new Desk(root.resolve("lain"));
        for (Path original : ImportFolder.originals(json)) {
            String photo = other.add(original, original.getFileName().toString());
            other.frame(photo, ImportFolder.framings(json).getOrDefault(photo, Framing.AS_SHOT));
        }
        return other;
    }

    private static Article everywhere(String photo) {
        return Desk.withBanner(Samples.minimal(), photo).withBody(Body.of(
                new Block.Picture(new BlockId("g1"), photo, new Caption("Dermaga lama", "", "", ""))));
    }

    private Map<String, String> tree(Article article) throws IOException {
        return tree(desk, article);
    }

    private static Map<String, String> tree(Desk desk, Article article) throws IOException {
        Exported done = desk.exports().write(article, Instant.EPOCH, desk.out(), Watch.NONE);
        return Desk.tree(((Exported.Done) done).folder());
    }

    private List<Path> exported(Article article) throws IOException {
        Exported done = desk.exports().write(article, Instant.EPOCH, desk.out(), Watch.NONE);
        try (Stream<Path> files = Files.list(((Exported.Done) done).folder().resolve("pictures"))) {
            return files.toList();
        }
    }

    /** A grey picture with a face, as it were, in magenta and green stripes. */
    private Path face() throws IOException {
        BufferedImage picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1200; y++) {
            for (int x = 0; x < 1600; x++) {
                boolean inside = x >= 640 && x < 960 && y >= 360 && y < 720;
                picture.setRGB(x, y, inside ? y / 40 % 2 == 0 ? 0xff00ff : 0x00ff00 : 0x808080);
            }
        }
        return Pictures.file(root, "wajah.jpg", Pictures.encoded(picture, "jpeg"));
    }

    private boolean isLoud(Path file) {
        try {
            BufferedImage picture = new BoundedPhotoReader().decode(file, 2000);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    int rgb = picture.getRGB(x, y);
                    if (Math.abs((rgb >> 8 & 255) - (rgb & 255)) > 150) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** EXIF with an empty first directory and a second one that points to a JPEG of its own (EXIF 2.32, 4.5.5). */
    private static byte[] withThumbnail(byte[] jpeg, byte[] small) {
        byte[] head = HexFormat.of().parseHex("457869660000" + "4d4d002a00000008" + "0000" + "0000000e" + "0002"
                + "0201000400000001" + "0000002c" + "0202000400000001" + String.format("%08x", small.length) + "00000000");
        byte[] segment = Arrays.copyOf(head, head.length + small.length);
        System.arraycopy(small, 0, segment, head.length, small.length);
        return Pictures.withSegment(jpeg, 0xe1, segment);
    }
}
