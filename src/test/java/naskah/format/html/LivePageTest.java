package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePageTest {
    private static final String PAGE =
            """
            <!doctype html><html lang="id" onload="a()"><head><title>Judul</title>
            <meta http-equiv="refresh" content="0;url=https://x.example"><base href="https://x.example/">
            <link rel="stylesheet" href="https://x.example/a.css"><script src="https://x.example/a.js"></script>
            <style>p { color: red }</style></head>
            <body onclick="a()" style="background:url(https://x.example/b)"><nav>Menu</nav><main>
            <article class="naskah" onmouseover="a()"><p id="a">satu</p><p>dua</p></article>
            </main><img src="https://x.example/c.png"><iframe src="https://x.example"></iframe></body></html>
            """;

    @Test
    void theFrameKeepsLanguageTitleStyleAndSurroundings() {
        assertThat(LivePage.frame(PAGE))
                .contains("lang=\"id\"", "<title>Judul</title>", "p { color: red }", "<nav>Menu</nav>", "class=\"naskah\"");
    }

    @Test
    void theFrameHasNoPiecesInIt() {
        assertThat(LivePage.frame(PAGE)).doesNotContain("satu").doesNotContain("dua");
    }

    @Test
    void nothingOfTheFrameRunsOrPointsElsewhere() {
        assertThat(LivePage.frame(PAGE))
                .doesNotContain("x.example")
                .doesNotContain("<script")
                .doesNotContain("onload")
                .doesNotContain("onclick")
                .doesNotContain("onmouseover")
                .doesNotContain("<iframe")
                .doesNotContain("<base");
    }

    @Test
    void thePolicyComesBeforeEverythingThatCouldFetch() {
        String frame = LivePage.frame(PAGE);

        assertThat(frame).contains("default-src 'none'");
        assertThat(frame.indexOf("Content-Security-Policy")).isLessThan(frame.indexOf("<style"));
    }

    @Test
    void piecesOfAPageAreItsTopElementsWithTheirIdsOrNumbers() {
        assertThat(LivePage.pieces(PAGE)).extracting(Piece::id).containsExactly("a", "naskah:1");
    }

    @Test
    void aPageWithoutArticleTakesItsPiecesInMain() {
        assertThat(LivePage.pieces("<main><p>a</p></main>")).extracting(Piece::html).containsExactly("<p>a</p>");
    }

    @Test
    void aPictureBecomesADataAddressOfItsKind(@TempDir Path folder) throws IOException {
        Path png = Files.write(folder.resolve("a"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        Path jpeg = Files.write(folder.resolve("b"), new byte[] {(byte) 0xFF, (byte) 0xD8});

        assertThat(PictureData.of(png)).isEqualTo("data:image/png;base64,iVBORw==");
        assertThat(PictureData.of(jpeg)).isEqualTo("data:image/jpeg;base64,/9g=");
        assertThat(PictureData.blank(3, 2)).startsWith("data:image/svg+xml,").contains("0 0 3 2");
    }
}
