package naskah.format.folder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import naskah.article.Slug;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Caption;
import naskah.format.html.Samples;
import naskah.photo.Exiftool;
import naskah.photo.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** exiftool reads in the exported pictures what the article says about them. */
@EnabledIf("judgeIsHere")
class ExiftoolExportTest {
    private static final List<String> TEXTS = List.of(
            "Warga “Suka Maju” memanen padi – café, Désa…",
            "丰收的田野 panen raya 🌾👨‍👩‍👧", "Panjang sekali. ".repeat(300).strip(), "<b>Tebal</b> & <script>alert(1)</script>",
            "Dua\nbaris", "一".repeat(1500), "0012", "🇮🇩".repeat(400));
    private static final List<String> ORIENTED =
            List.of("RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB");

    @TempDir
    private Path root;

    private final Map<String, Caption> captions = new HashMap<>();
    private Path pictures;

    static boolean judgeIsHere() {
        return Exiftool.isHere();
    }

    @BeforeEach
    void export() throws Exception {
        Desk desk = new Desk(root);
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<String, Path> source : Sources.in(root).entrySet()) {
            int i = blocks.size();
            Caption caption = new Caption(text(i), text(i + 1), text(i + 2), text(i + 3));
            String photo = desk.add(source.getValue(), source.getKey());
            captions.put(stem(source.getKey()), caption);
            blocks.add(new Block.Picture(new BlockId("g" + i), photo, caption));
        }
        Exported exported = desk.exports()
                .write(Samples.minimal().withBody(new Body(blocks)), Instant.EPOCH, desk.out(), Watch.NONE);
        pictures = ((Exported.Done) exported).folder().resolve("pictures");
    }

    @Test
    void everyFieldOfEveryPictureIsThere() throws IOException {
        assertThat(captions).hasSizeGreaterThanOrEqualTo(Sources.areAllHere() ? 20 : 14);
        Map<Path, JsonNode> judged = Exiftool.read(renditions());
        assertThat(judged).hasSizeGreaterThanOrEqualTo(captions.size());
        judged.forEach((file, said) -> {
            Caption caption = captions.get(file.getFileName().toString().replaceFirst("-[0-9a-f]{8}-[a-z]+-\\d+\\..*", ""));
            assertXmp(said, "XMP-dc:Description", caption.text());
            assertXmp(said, "XMP-photoshop:Credit", caption.credit());
            assertXmp(said, "XMP-dc:Creator", caption.photographer());
            assertXmp(said, "XMP-iptcCore:AltTextAccessibility", caption.alt());
            assertXmp(said, "XMP-photoshop:Headline", "Jembatan Gantung Dibuka");
            if (file.toString().endsWith(".jpg")) {
                assertThat(Exiftool.values(said, "IPTC:CodedCharacterSet")).containsExactly("UTF8");
                assertIim(said, "IPTC:Caption-Abstract", caption.text(), 2000);
                assertIim(said, "IPTC:Credit", caption.credit(), 32);
                assertIim(said, "IPTC:By-line", caption.photographer(), 32);
                assertIim(said, "IPTC:Headline", "Jembatan Gantung Dibuka", 256);
            }
        });
    }

    @Test
    void theLibrarysCopyrightNoticeIsThere() throws IOException {
        JsonNode said = Exiftool.read(List.of(rendition("kamera.jpg"))).values().iterator().next();
        assertXmp(said, "XMP-dc:Rights", Sources.COPYRIGHT);
        assertIim(said, "IPTC:CopyrightNotice", Sources.COPYRIGHT, 128);
    }

    @Test
    void everyPictureIsUprightInSrgbAndTellsNoPlaceAndNoMachine() throws IOException {
        Exiftool.read(renditions()).forEach((file, said) -> {
            assertThat(said.properties().stream().map(Map.Entry::getKey))
                    .as(file.toString())
                    .noneMatch(tag -> tag.contains("GPS") || tag.contains("Serial"));
            if (file.toString().endsWith(".jpg")) {
                assertThat(said.path("IFD0:Orientation").asText()).isEqualTo("Horizontal (normal)");
                assertThat(said.path("ExifIFD:ColorSpace").asText()).isEqualTo("sRGB");
            } else if (file.toString().endsWith(".png")) {
                assertThat(said.path("PNG:SRGBRendering").asText()).isEqualTo("Perceptual");
            }
        });
    }

    @Test
    void everyOrientationIsUpright() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            Path file = rendition("arah-" + orientation + ".jpg");
            assertThat(Pictures.look(ImageIO.read(file.toFile()))).as(file.toString()).isEqualTo(ORIENTED.get(orientation - 1));
        }
    }

    @Test
    void whatIsHandedOverTellsNoPlaceAndNoMachineAndNoSmallPictureOfWhatWasThere() throws IOException {
        Map<Path, JsonNode> judged = Exiftool.read(all());
        assertThat(judged).hasSizeGreaterThan(renditions().size());
        judged.forEach((file, said) -> assertThat(said.properties().stream().map(Map.Entry::getKey))
                .as(file.toString())
                .noneMatch(tag -> tag.contains("GPS") || tag.contains("Serial") || tag.contains("ThumbnailImage")));
    }

    private static String stem(String name) {
        return Slug.of(name.replaceFirst("\\.[a-z]+$", ""));
    }

    private static String text(int i) {
        return TEXTS.get(i % TEXTS.size());
    }

    private static void assertXmp(JsonNode said, String tag, String text) {
        assertThat(String.join("", Exiftool.values(said, tag)).equals(text)).as(tag + " of " + said.get("SourceFile")).isTrue();
    }

    private static void assertIim(JsonNode said, String tag, String text, int most) {
        String iim = String.join("", Exiftool.values(said, tag));
        int bytes = iim.getBytes(StandardCharsets.UTF_8).length;
        assertThat(text.startsWith(iim) && bytes <= most && (iim.equals(text) || bytes > most - 30))
                .as(tag + " of " + said.get("SourceFile") + ": " + iim)
                .isTrue();
    }

    private Path rendition(String source) throws IOException {
        String beginning = stem(source) + "-";
        return renditions().stream()
                .filter(path -> path.getFileName().toString().startsWith(beginning) && path.toString().endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> renditions() throws IOException {
        return all().stream().filter(file -> !file.toString().contains("-asli.")).toList();
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(pictures)) {
            return files.sorted().toList();
        }
    }
}
