package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphicsCardTest {
    @TempDir
    private Path temp;

    private final String before = System.getProperty("prism.order");

    @BeforeEach
    void nothingGiven() {
        System.clearProperty("prism.order");
    }

    @AfterEach
    void asBefore() {
        if (before == null) {
            System.clearProperty("prism.order");
        } else {
            System.setProperty("prism.order", before);
        }
    }

    @Test
    void withoutAGraphicsCardTheSoftwareRendererDraws() {
        GraphicsCard.choose("Linux", List.of(temp.resolve("dri"), temp.resolve("dxg")));
        assertThat(System.getProperty("prism.order")).isEqualTo("sw");
    }

    @Test
    void withOneJavaFxChooses() throws Exception {
        Path card = Files.createDirectory(temp.resolve("dri"));
        GraphicsCard.choose("Linux", List.of(temp.resolve("dxg"), card));
        assertThat(System.getProperty("prism.order")).isNull();
    }

    @Test
    void elsewhereJavaFxChooses() {
        GraphicsCard.choose("Mac OS X", List.of(temp.resolve("dri")));
        assertThat(System.getProperty("prism.order")).isNull();
    }

    @Test
    void whatSomebodyAskedForStands() {
        System.setProperty("prism.order", "es2");
        GraphicsCard.choose("Linux", List.of(temp.resolve("dri")));
        assertThat(System.getProperty("prism.order")).isEqualTo("es2");
    }
}
