package naskah.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import naskah.house.Slot;
import naskah.photo.BoundedPhotoReader;
import naskah.photo.Photo;
import naskah.photo.PhotoReader;
import naskah.photo.Pictures;
import naskah.photo.frame.Box;
import naskah.photo.frame.Crops;
import naskah.photo.frame.Cut;
import naskah.photo.frame.Framing;
import naskah.photo.frame.Redaction;
import naskah.photo.frame.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a picture of 24 megapixels takes to become what its slots show. */
@Tag("bench")
class FramingBench {
    private static final int ROUNDS = 8;
    private static final Framing FRAMED = Framing.AS_SHOT
            .withStraighten(3)
            .withRedactions(List.of(new Redaction(new Box(0.4, 0.3, 0.1, 0.1), Redaction.Kind.BLUR)))
            .mirrored();

    private final PhotoReader reader = new BoundedPhotoReader();

    @TempDir
    private Path folder;

    private Path photo;

    @BeforeEach
    void shoot() throws IOException {
        photo = Pictures.file(folder, "kamera.jpg", Pictures.encoded(grainy(6000, 4000), "jpeg"));
    }

    @Test
    void aBannerOfTwentyFourMegapixels() throws IOException {
        List<Cut> banner = List.of(new Cut(Slot.BANNER, 1600));
        Figures.report("banner of 1600 pixels from 24 megapixels, as shot", millis(Framing.AS_SHOT, banner), "ms", "none");
        Figures.report("banner of 1600 pixels from 24 megapixels, redacted, straightened, flipped", millis(FRAMED, banner), "ms", "none");
    }

    @Test
    void allSlotsInAllWidths() throws IOException {
        List<Cut> cuts = new ArrayList<>();
        Slot.STANDARD.forEach(slot -> slot.widths().forEach(width -> cuts.add(new Cut(slot, width))));
        Figures.report("all 12 cuts of 24 megapixels, decoded once", millis(FRAMED, cuts), "ms", "none");
    }

    @Test
    void geometryOfAllSlots() {
        int rounds = 200_000;
        double inside = 0;
        long start = 0;
        for (int i = 0; i < 2 * rounds; i++) {
            start = i == rounds ? System.nanoTime() : start;
            Framing framing = FRAMED.withFocus(new Spot(i % 100 / 100.0, 0.5));
            for (Slot slot : Slot.STANDARD) {
                inside += Crops.of(framing, new Photo.Size(6000, 4000)).shown(slot).left();
            }
        }
        Figures.report("geometry of five slots after a move of the focal point", (System.nanoTime() - start) / 1e3 / rounds, "µs", "none");
        assertThat(inside).isPositive();
    }

    private double millis(Framing framing, List<Cut> cuts) throws IOException {
        reader.render(photo, framing, cuts);
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            reader.render(photo, framing, cuts);
        }
        return (System.nanoTime() - start) / 1e6 / ROUNDS;
    }

    private static BufferedImage grainy(int width, int height) {
        BufferedImage picture = Pictures.quarters(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(6);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, picture.getRGB(x, y) ^ random.nextInt(32) * 0x010101);
            }
        }
        return picture;
    }
}
