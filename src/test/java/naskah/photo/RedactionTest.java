package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import naskah.house.Slot;
import naskah.photo.frame.Box;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final Box FACE = new Box(0.41, 0.33, 0.13, 0.17);

    /** Green against blue: the face has 255, a few dozen of its pixels averaged hardly ever half of that. */
    private static final int LOUD = 170;

    private final PhotoReader reader = new BoundedPhotoReader();

    @TempDir
    private Path folder;

    @Test
    void underACoverTwoDifferentFacesAreTheSamePictureInEverySlotAndWidth() throws IOException {
        Path one = photo("satu.png", (x, y) -> 0xff00ff);
        Path other = photo("dua.png", (x, y) -> (x * 31 + y * 17) % 256 << 8);
        for (Framing framing : framings(Redaction.Kind.COVER)) {
            List<PhotoReader.Rendition> first = reader.render(one, framing, cuts());
            List<PhotoReader.Rendition> second = reader.render(other, framing, cuts());
            for (int i = 0; i < first.size(); i++) {
                assertThat(second.get(i).bytes()).as("%s of %s", cuts().get(i), framing).isEqualTo(first.get(i).bytes());
            }
        }
    }

    @Test
    void ofABlurredFaceNothingIsLeftButAFewAverages() throws IOException {
        Path one = photo("satu.png", (x, y) -> (x + y) % 2 == 0 ? 0xffffff : 0);
        Path other = photo("dua.png", (x, y) -> (x + y) % 2 == 0 ? 0 : 0xffffff);
        for (Framing framing : framings(Redaction.Kind.BLUR)) {
            List<PhotoReader.Rendition> first = reader.render(one, framing.withStraighten(0), full());
            List<PhotoReader.Rendition> second = reader.render(other, framing.withStraighten(0), full());
            assertThat(difference(first.getFirst(), second.getFirst())).as("%s", framing).isLessThan(12);
        }
    }

    @ParameterizedTest
    @EnumSource(Redaction.Kind.class)
    void noPixelOfTheRegionIsLeftInAnyWidthOrThumbnail(Redaction.Kind kind) throws IOException {
        Random random = new Random(17);
        Path photo = photo("wajah.png", (x, y) -> random.nextBoolean() ? 0xff00ff : 0x00ff00);
        for (Framing framing : framings(kind)) {
            for (PhotoReader.Rendition made : reader.render(photo, framing, cuts())) {
                assertThat(loud(decoded(made))).as("%s of %s", made.size(), framing).isZero();
            }
            for (int side : new int[] {64, 160, 320, 720, 1080}) {
                assertThat(loud(reader.framed(photo, framing, side))).as("%s pixels of %s", side, framing).isZero();
            }
        }
        assertThat(loud(reader.framed(photo, Framing.AS_SHOT, 1200))).isPositive();
    }

    @Test
    void aRegionSmallerThanAFewPixelsIsOneColour() throws IOException {
        Path photo = photo("wajah.png", (x, y) -> (x + y) % 2 == 0 ? 0xff00ff : 0x00ff00);
        Box small = new Box(0.45, 0.4, 0.004, 0.005);
        Framing framing = Framing.AS_SHOT.withRedactions(List.of(new Redaction(small, Redaction.Kind.BLUR)));
        BufferedImage shown = reader.framed(photo, framing, WIDTH);
        int middle = shown.getRGB((int) (small.middle().x() * WIDTH), (int) (small.middle().y() * HEIGHT));
        assertThat(shown.getRGB((int) (small.left() * WIDTH), (int) (small.top() * HEIGHT))).isEqualTo(middle);
    }

    @Test
    void theRegionLiesInTheUprightPictureWhicheverWayTheCameraWasHeld() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] jpeg = Pictures.withOrientation(Pictures.jpeg(160, 80), orientation);
            Path photo = Pictures.file(folder, orientation + ".jpg", jpeg);
            Redaction corner = new Redaction(new Box(0, 0, 0.5, 0.5), Redaction.Kind.COVER);
            BufferedImage shown = reader.framed(photo, Framing.AS_SHOT.withRedactions(List.of(corner)), 160);
            String before = Pictures.look(reader.decode(photo, 160));
            assertThat(Pictures.look(shown)).as("orientation %s", orientation).isEqualTo("?" + before.substring(1));
        }
    }

    private static List<Framing> framings(Redaction.Kind kind) {
        Framing redacted = Framing.AS_SHOT.withRedactions(List.of(new Redaction(FACE, kind)));
        return List.of(
                redacted, redacted.withTurn(Turn.RIGHT), redacted.withStraighten(7.3), redacted.mirrored(),
                redacted.withTurn(Turn.LEFT).withStraighten(-3).mirrored());
    }

    private static List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        Slot.STANDARD.forEach(slot -> slot.widths().forEach(width -> cuts.add(new Cut(slot, width))));
        return cuts;
    }

    private static List<Cut> full() {
        return List.of(new Cut(Slot.FREE, WIDTH));
    }

    /** A calm picture with a face, as it were, of those colours, a pixel wider than the region's edge lies. */
    private Path photo(String name, IntBinaryOperator face) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean inside = x >= FACE.left() * WIDTH && x < FACE.right() * WIDTH && y >= FACE.top() * HEIGHT && y < FACE.bottom() * HEIGHT;
                picture.setRGB(x, y, inside ? face.applyAsInt(x, y) : 0x808080);
            }
        }
        return Pictures.file(folder, name, Pictures.encoded(picture, "png"));
    }

    private static BufferedImage decoded(PhotoReader.Rendition made) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(made.bytes()));
    }

    /** Pixels far from grey, which only the face had. */
    private static long loud(BufferedImage picture) {
        long loud = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                loud += Math.abs((rgb >> 8 & 255) - (rgb & 255)) > LOUD ? 1 : 0;
            }
        }
        return loud;
    }

    private static int difference(PhotoReader.Rendition one, PhotoReader.Rendition other) throws IOException {
        BufferedImage first = decoded(one);
        BufferedImage second = decoded(other);
        int most = 0;
        for (int y = 0; y < first.getHeight(); y++) {
            for (int x = 0; x < first.getWidth(); x++) {
                most = Math.max(most, Math.abs((first.getRGB(x, y) & 255) - (second.getRGB(x, y) & 255)));
            }
        }
        return most;
    }
}
