package naskah.format.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import naskah.format.folder.Watch;
import naskah.photo.Pictures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
    private static final String TITLE = "Lembar kontak";

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private int most = Integer.MAX_VALUE;

    @Test
    void aPdfHoldsEveryPhotosWordsAsTextInAFontOfItsOwn() throws IOException {
        write("a.pdf", List.of(photo("sawah.jpg", "Warga memanen padi di Désa Śri.", "Warta/Ratri · 2024-05-21", "Embargo")));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(TITLE, "1/1", "sawah.jpg", "Warga memanen padi di Désa Śri.", "Warta/Ratri · 2024-05-21", "Embargo");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).endsWith("+LiberationSans");
            }
        }
    }

    @Test
    void twelvePhotosStandOnAPage() throws IOException {
        write("a.pdf", photos(25));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("foto-24.jpg", "3/3");
        }
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void aPngIsAPageAndSeveralAreNumbered() throws IOException {
        assertThat(write("satu.png", photos(2))).containsExactly(folder.resolve("satu.png"));
        assertThat(write("dua.PNG", photos(13)))
                .containsExactly(folder.resolve("dua-1.PNG"), folder.resolve("dua-2.PNG"));
        BufferedImage page = ImageIO.read(folder.resolve("satu.png").toFile());
        assertThat(page.getWidth()).isEqualTo(1240);
        assertThat(page.getHeight()).isEqualTo(1754);
    }

    @Test
    void aPngShowsPictureWordsAndBadge() throws IOException {
        write("a.png", List.of(photo("sawah.jpg", "Padi", "Warta", "Ditarik")));
        BufferedImage page = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(count(page, new Color(0xa40e26))).isGreaterThan(100);
        assertThat(count(page, Color.BLUE)).isGreaterThan(10_000);
        assertThat(count(page, new Color(0x1a1a1a))).isGreaterThan(200);
    }

    @Test
    void anyNameAndCaptionIsDrawn() throws IOException {
        List<SheetPhoto> strange = Stream.of(
                        "👨‍👩‍👧🇮🇩 panen.jpg", "שלום עולם.jpg", "مرحبا.png", "丰收.jpg", "e\u0301clair.jpg", "\u0000\u001b[2J\u202egpj.jpg",
                        "\ud800", "a".repeat(255), "<b>tebal</b><script>", "\u0301".repeat(300), " ", "")
                .map(name -> photo(name, name + " " + name, name, name))
                .toList();
        write("a.pdf", strange);
        write("a.png", strange);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("éclair.jpg", "□□ panen.jpg", "<b>tebal</b><script>", "□□.jpg");
        }
    }

    @Test
    void aCancelledSheetLeavesNothingAndNothingIsReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("a.pdf"), "dulu");
        most = 1;
        assertThat(write("a.pdf", photos(25))).isEmpty();
        assertThat(write("b.png", photos(25))).isEmpty();
        assertThat(Files.readString(there)).isEqualTo("dulu");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(there);
        }
    }

    @Test
    void aPictureThatCannotBeReadLeavesItsPlaceEmpty() throws IOException {
        SheetPhoto broken = new SheetPhoto(
                () -> {
                    throw new IOException("rusak");
                },
                "rusak.jpg", "Gambarnya rusak", "", List.of());
        write("a.pdf", List.of(broken, photo("utuh.jpg", "", "", "")));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("rusak.jpg", "Gambarnya rusak", "utuh.jpg");
        }
    }

    @Test
    void onlyPdfAndPngAreContactSheets() {
        assertThat(ContactSheet.isFor(Path.of("a.PDF"))).isTrue();
        assertThat(ContactSheet.isFor(Path.of("a.png"))).isTrue();
        assertThat(ContactSheet.isFor(Path.of("a.jpg"))).isFalse();
        assertThat(ContactSheet.isFor(Path.of("pdf"))).isFalse();
    }

    private List<Path> write(String name, List<SheetPhoto> photos) throws IOException {
        int[] done = {0};
        return new ContactSheet(TITLE, photos).write(folder.resolve(name), new Watch() {
            @Override
            public void progress(int page, int all) {
                told.add(page + "/" + all);
                done[0] = page;
            }

            @Override
            public boolean isCancelled() {
                return done[0] >= most;
            }
        });
    }

    private static List<SheetPhoto> photos(int count) {
        return IntStream.range(0, count).mapToObj(i -> photo("foto-" + i + ".jpg", "Foto " + i, "", "")).toList();
    }

    private static SheetPhoto photo(String name, String caption, String foot, String badge) {
        return new SheetPhoto(
                () -> Pictures.quarters(300, 200, BufferedImage.TYPE_INT_RGB), name, caption, foot, List.of(badge));
    }

    private static long count(BufferedImage page, Color colour) {
        return IntStream.range(0, page.getHeight())
                .mapToLong(y -> IntStream.range(0, page.getWidth()).filter(x -> page.getRGB(x, y) == colour.getRGB()).count())
                .sum();
    }
}
