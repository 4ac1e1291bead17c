package naskah.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PixelFileTest {
    @Test
    void thePixelsComeBackAsTheyWereTransparencyIncluded() throws IOException {
        int[] argb = {0xFF102030, 0x80405060, 0x00000000, 0xFFFFFFFF, 0xFF000000, 0x01AABBCC};
        Path file = new PixelFile(argb, 3, 2).write();
        try {
            assertThat(ImageIO.read(file.toFile()).getRGB(0, 0, 3, 2, null, 0, 3)).isEqualTo(argb);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aSizeThatIsNotThatOfThePixelsIsRefused() {
        assertThatThrownBy(() -> new PixelFile(new int[5], 3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PixelFile(new int[0], 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
