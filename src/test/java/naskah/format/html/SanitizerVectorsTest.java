package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.document.Spans;
import naskah.house.House;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Attacks on pages: pasted as HTML, and typed as plain text into every kind of block. */
class SanitizerVectorsTest {
    private static final Path VECTORS = Path.of("../shared/corpora/sanitizer-dompurify/vectors-dev.json");
    private static final List<String> OURS = List.of(
            "<img src=x onerror=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<a href=\"java\tscript:alert(1)\">x</a><a href=' javascript:alert(1)'>y</a>",
            "<a href='data:text/html,<script>alert(1)</script>'>z</a>",
            "<p style=\"background:url(javascript:alert(1))\" onclick=alert(1)>teks</p>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template><iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<form action=javascript:alert(1)><input type=submit></form><base href=//jahat.example>",
            "--><script>alert(1)</script><!--", "]]><script>alert(1)</script>", "<plaintext><script>alert(1)</script>");

    private final HtmlPage page = new HtmlPage(House.standard(), PageTemplate.standard());

    @Test
    void noAttackOfOursRunsOnAPage() {
        OURS.forEach(this::check);
    }

    @Test
    @EnabledIf("vectorsAreHere")
    void noKnownAttackRunsOnAPage() throws IOException {
        List<String> attacks = new ArrayList<>();
        for (JsonNode vector : new ObjectMapper().readTree(VECTORS.toFile())) {
            attacks.add(vector.path("payload").asText());
            vector.path("expected").forEach(expected -> attacks.add(expected.asText()));
            attacks.add(vector.path("expected").asText());
        }
        assertThat(attacks).hasSizeGreaterThan(90);
        attacks.forEach(this::check);
    }

    static boolean vectorsAreHere() {
        return Files.isRegularFile(VECTORS);
    }

    private void check(String attack) {
        checkPage(attack, PastedHtml.blocks(attack));
        checkPage(attack, List.of(
                Samples.paragraph("p", attack + "."),
                new Block.Heading(new BlockId("h"), 2, Spans.plain(attack + ".")),
                new Block.Quote(new BlockId("q"), Spans.plain(attack + ".")),
                new Block.Picture(new BlockId("g"), Samples.INLINE, new Caption(attack, attack, attack, attack)),
                new Block.Embed(new BlockId("e"), "https://video.example/", attack)));
    }

    private void checkPage(String attack, List<Block> blocks) {
        String html = page.page(Samples.rich().withBody(new Body(blocks)), Samples.pictures());
        assertThat(Dangers.in(Jsoup.parse(html))).as(attack).isEmpty();
        assertThat(Jsoup.parse(html).select("script")).as(attack).hasSize(1);
    }
}
