package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import naskah.house.Slot;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crop;
import naskah.photo.frame.Crops;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Spot;
import naskah.photo.frame.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramedRenderingTest {
    private final PhotoReader reader = new BoundedPhotoReader();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "NONE,false,RGBW", "RIGHT,false,BRWG", "HALF,false,WBGR", "LEFT,false,GWRB", "NONE,true,GRWB", "RIGHT,true,RBGW"
    })
    void thePictureIsTurnedAndThenFlipped(Turn turn, boolean flipped, String look) throws IOException {
        Path photo = Pictures.file(folder, "a.jpg", Pictures.jpeg(800, 400));
        Framing framing = Framing.AS_SHOT.withTurn(turn);
        BufferedImage shown = reader.framed(photo, flipped ? framing.mirrored() : framing, 200);
        assertThat(Pictures.look(shown)).isEqualTo(look);
        assertThat(Math.max(shown.getWidth(), shown.getHeight())).isEqualTo(200);
        assertThat(Math.min(shown.getWidth(), shown.getHeight())).isEqualTo(100);
    }

    @Test
    void straighteningLeavesNoCornerEmpty() throws IOException {
        BufferedImage white = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        white.createGraphics().fillRect(0, 0, 900, 600);
        Path photo = Pictures.file(folder, "putih.png", Pictures.encoded(white, "png"));
        for (double degrees : new double[] {-15, -4.2, 0.5, 11}) {
            for (int side : new int[] {100, 333, 2000}) {
                BufferedImage shown = reader.framed(photo, Framing.AS_SHOT.withStraighten(degrees), side);
                assertThat(darkest(shown)).as("%s° at %s", degrees, side).isGreaterThan(250);
            }
        }
    }

    @Test
    void everySlotHasItsShapeWithinOnePixelAndIsNeverEnlarged() throws IOException {
        Random random = new Random(16);
        for (int i = 0; i < 12; i++) {
            Photo.Size size = new Photo.Size(60 + random.nextInt(1300), 60 + random.nextInt(1300));
            Path photo = Pictures.file(folder, i + ".jpg", Pictures.jpeg(size.width(), size.height()));
            Framing framing = Framing.AS_SHOT.withFocus(new Spot(random.nextDouble(), random.nextDouble()));
            for (Slot slot : List.of(Slot.BANNER, Slot.CARD, Slot.SQUARE, Slot.SHARE)) {
                for (Photo.Size made : sizes(photo, framing, slot)) {
                    assertThat((double) made.height()).isCloseTo(made.width() / slot.ratio(), within(1.0));
                    assertThat(made.width()).isLessThanOrEqualTo(Crops.of(framing, size).pixels(slot).width());
                }
            }
        }
    }

    private List<Photo.Size> sizes(Path photo, Framing framing, Slot slot) throws IOException {
        List<Cut> cuts = slot.widths().stream().map(width -> new Cut(slot, width)).toList();
        return reader.render(photo, framing, cuts).stream().map(PhotoReader.Rendition::size).toList();
    }

    @Test
    void aCropShowsWhatItsBoxHolds() throws IOException {
        Path photo = Pictures.file(folder, "a.jpg", Pictures.jpeg(1600, 1600));
        Framing framing = Framing.AS_SHOT
                .withCrop("square", new Crop(new Box(0.5, 0, 0.5, 0.5), true))
                .withCrop("free", new Crop(new Box(0.25, 0.5, 0.5, 0.5), true));
        List<PhotoReader.Rendition> made =
                reader.render(photo, framing, List.of(new Cut(Slot.SQUARE, 320), new Cut(Slot.FREE, 480)));
        assertThat(Pictures.look(decoded(made.get(0)))).isEqualTo("GGGG");
        assertThat(Pictures.look(decoded(made.get(1)))).isEqualTo("BWBW");
        assertThat(made.get(1).size()).isEqualTo(new Photo.Size(480, 480));
    }

    @Test
    void aCutDecodedTogetherWithLargerOnesLooksAsIfAlone() throws IOException {
        Path photo = Pictures.file(folder, "a.jpg", Pictures.jpeg(2000, 1500));
        Cut small = new Cut(Slot.CARD, 320);
        PhotoReader.Rendition alone = reader.render(photo, Framing.AS_SHOT, List.of(small)).getFirst();
        PhotoReader.Rendition among =
                reader.render(photo, Framing.AS_SHOT, List.of(new Cut(Slot.BANNER, 1600), small)).get(1);
        assertThat(among.size()).isEqualTo(alone.size());
        assertThat(Pictures.look(decoded(among))).isEqualTo(Pictures.look(decoded(alone)));
    }

    @Test
    void aCropOfACornerOfAHugePictureIsCutFromThePixelsThatCanBeHeld() throws IOException {
        Path photo = Pictures.file(folder, "besar.jpg", Pictures.jpeg(9000, 6000));
        Framing framing = Framing.AS_SHOT.withCrop("square", new Crop(new Box(0.05, 0.05, 0.1, 0.15), true));
        PhotoReader.Rendition made = reader.render(photo, framing, List.of(new Cut(Slot.SQUARE, 640))).getFirst();
        assertThat(made.size().width()).isBetween(400, 640);
        assertThat(Pictures.look(decoded(made))).isEqualTo("RRRR");
    }

    @Test
    void whatShowsThroughStaysTransparent() throws IOException {
        BufferedImage picture = Pictures.quarters(400, 400, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 200, 200, new int[200 * 200], 0, 200);
        Path photo = Pictures.file(folder, "logo.png", Pictures.encoded(picture, "png"));
        PhotoReader.Rendition made =
                reader.render(photo, Framing.AS_SHOT.withTurn(Turn.RIGHT), List.of(new Cut(Slot.CARD, 320))).getFirst();
        assertThat(made.format()).isEqualTo(PhotoFormat.PNG);
        assertThat(decoded(made).getRGB(300, 20) >>> 24).isZero();
    }

    private static BufferedImage decoded(PhotoReader.Rendition made) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(made.bytes()));
    }

    private static int darkest(BufferedImage picture) {
        int darkest = 255;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                darkest = Math.min(darkest, picture.getRGB(x, y) & 255);
            }
        }
        return darkest;
    }
}
