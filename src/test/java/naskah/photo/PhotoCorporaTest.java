package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Files that other people's programs wrote or broke; only where the corpora are. */
@EnabledIf("corporaAreHere")
class PhotoCorporaTest {
    private static final Path CORPORA = Path.of("../shared/corpora");

    private final PhotoReader reader = new BoundedPhotoReader();

    static boolean corporaAreHere() {
        return Files.isDirectory(CORPORA);
    }

    @Test
    void everyFileIsReadOrRefusedAndEveryDecoderComesToAnEnd() throws IOException {
        int[] counts = new int[3];
        for (Path file : files()) {
            counts[outcome(file)]++;
        }
        assertThat(counts[0]).isGreaterThan(150);
    }

    @Test
    void captionsInAnyCharacterSetReadTheSame() throws IOException {
        String declared = description("iim-utf8-esc.jpg");
        assertThat(declared).contains("“gempa M5,6”").contains("café");
        assertThat(description("iim-utf8-nodecl.jpg")).isEqualTo(declared);
        assertThat(description("iim-macroman-nodecl.jpg")).isEqualTo(declared);
    }

    @Test
    void cmykPicturesHaveTheColoursOfTheirRgbTwin() throws IOException {
        BufferedImage twin = reader.decode(CORPORA.resolve("images-made/progressive.jpg"), 8);
        for (String cmyk : List.of("cmyk-adobe.jpg", "cmyk.tif", "rgb16.png", "base.webp")) {
            BufferedImage decoded = reader.decode(CORPORA.resolve("images-made").resolve(cmyk), 8);
            assertThat(difference(decoded, twin)).as(cmyk).isLessThan(30);
        }
    }

    private static int difference(BufferedImage a, BufferedImage b) {
        assertThat(a.getWidth()).isEqualTo(b.getWidth());
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                Color left = new Color(a.getRGB(x, y));
                Color right = new Color(b.getRGB(x, y));
                sum += Math.abs(left.getRed() - right.getRed()) + Math.abs(left.getGreen() - right.getGreen())
                        + Math.abs(left.getBlue() - right.getBlue());
            }
        }
        return (int) (sum / (3L * a.getWidth() * a.getHeight()));
    }

    private String description(String name) throws IOException {
        PhotoRead read = reader.read(CORPORA.resolve("images-made").resolve(name), name);
        return ((PhotoRead.Ok) read).photo().metadata().description();
    }

    /** 0 decoded, 1 broken pixels, 2 refused. */
    private int outcome(Path file) throws IOException {
        if (reader.read(file, "a") instanceof PhotoRead.Refused) {
            return 2;
        }
        try {
            return reader.decode(file, 320).getWidth() > 0 ? 0 : 1;
        } catch (IOException brokenPixels) {
            return 1;
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CORPORA)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("images-"))
                    .sorted()
                    .toList();
        }
    }
}
