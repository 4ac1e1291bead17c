package naskah.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.document.Mark;
import naskah.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class PastedHtmlTest {
    private static final Path KOENIG =
            Path.of("../shared/corpora/paste-koenig/packages/koenig-lexical/test/e2e/fixtures/paste");

    @Test
    void wordGivesHeadingsListsQuotesAndCells() throws Exception {
        assertThat(told(fixture("word"))).containsExactly(
                "h2 Pasar Pagi Dibuka",
                "h2 Los baru",
                "p Pedagang sayur *sudah lama* menunggu los _baru_ itu.",
                "- bayam",
                "- kangkung",
                "1 daftar",
                "1 bayar",
                "> Kami senang.",
                "p Beras",
                "p 12.000",
                "p Lihat [lamannya](https://pasar.example/a%20b).");
    }

    @Test
    void googleDocsIsNotBoldThroughout() throws Exception {
        assertThat(told(fixture("google-docs"))).containsExactly(
                "h2 Panen raya",
                "p Petani *tersenyum* _lebar_.",
                "1 tanam",
                "1 panen",
                "- padi",
                "p [Situs tani](https://tani.example/)");
    }

    @Test
    void libreOfficeGivesItsParagraphsAndNeitherTitleNorStyles() throws Exception {
        assertThat(told(fixture("libreoffice"))).containsExactly(
                "p Nelayan *pulang* dengan perahu penuh.",
                "- cakalang",
                "- tongkol",
                "p [Laut](http://laut.example/)",
                "---",
                "> Ombak tenang.");
    }

    @Test
    void aWebPageGivesItsFragmentWithoutScriptStyleAndHiddenText() throws Exception {
        assertThat(told(fixture("laman"))).containsExactly(
                "p Satu", "p Dua", "p Tiga", "p Empat", "p Lima", "p Enam", "p Tujuh",
                "p Delapan sembilan sepuluh [sebelas](https://www.contoh.id/a)",
                "p Keterangan foto", "h3 Kepala", "- a", "- b", "- c", "p baris 1", "p baris 2", "p “kutip”");
    }

    @Test
    void wordsNeverFuse() {
        assertThat(told("<p>a</p><p>b</p>")).containsExactly("p a", "p b");
        assertThat(told("<table><tr><td>a</td><td>b</td></tr></table>")).containsExactly("p a", "p b");
        assertThat(told("a<br>b")).containsExactly("p a", "p b");
        assertThat(told("<ul><li>a<br>b</li><li><p>c</p><p>d</p></li></ul>")).containsExactly("- a b", "- c d");
        assertThat(told("<h2>a<br>b</h2>")).containsExactly("h2 a b");
        assertThat(told("<div>a<p>b</p>c</div>")).containsExactly("p a", "p b", "p c");
        assertThat(told("<b>a </b>b <i>c</i> d")).containsExactly("p *a* b _c_ d");
    }

    @Test
    void invisibleCharactersGoAndEmojiStayWhole() {
        assertThat(told("<p>a\u00a0\u2009b\u200bc\u00add\ufeffe\u2060\u200ef\u0000</p>")).containsExactly("p a bcdef");
        assertThat(told("<p>\ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f\u200d\ud83d\udd25</p>"))
                .containsExactly("p \ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f\u200d\ud83d\udd25");
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(PastedHtml.blocks("")).isEmpty();
        assertThat(PastedHtml.blocks("<p>&nbsp;</p><div>\u200b</div><br>")).isEmpty();
        assertThat(PlainText.blocks(" \n\n\t")).isEmpty();
    }

    @Test
    void deepNestingIsRead() {
        String deep = "<div>".repeat(50_000) + "dalam" + "</div>".repeat(50_000);
        assertThat(String.join(" ", told(deep))).contains("dalam");
        assertThat(String.join(" ", told("<b>".repeat(20_000) + "tebal"))).contains("tebal");
    }

    @Test
    void plainTextGivesOneParagraphALine() {
        assertThat(PlainText.blocks("Satu\u00a0 dua\r\n\r\nTiga\u200b\n \nEmpat").stream()
                        .map(block -> ((Block.Text) block).text()))
                .containsExactly("Satu dua", "Tiga", "Empat");
    }

    @Test
    void everyIdIsFresh() {
        List<Block> blocks = PastedHtml.blocks("<p id=x>a</p><p id=x>b</p><hr><ul><li>c</li></ul>");
        assertThat(new Body(blocks).blocks()).extracting(Block::id).doesNotHaveDuplicates();
    }

    @Test
    void whatIsCopiedPastesAsItWas() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Block> blocks = randomBlocks(random);
            assertThat(told(BlocksHtml.of(blocks))).isEqualTo(PasteTelling.of(blocks));
        }
    }

    @Test
    void copiedTextHasABlankLineBetweenParagraphsAndCountsNumbers() {
        List<Block> blocks = List.of(
                Samples.paragraph("a", "Satu"),
                Samples.item("b", Block.ListKind.NUMBER, "dua"),
                Samples.item("c", Block.ListKind.NUMBER, "tiga"),
                Samples.item("d", Block.ListKind.BULLET, "empat"));
        assertThat(BlocksText.of(blocks)).isEqualTo("Satu\n\n1. dua\n\n2. tiga\n\n• empat");
    }

    @Test
    void randomMarkupNeverGivesEmptyOrUncleanBlocks() {
        Random random = new Random(11);
        String[] parts = {"<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<br>", "<td>", "<h2>", "</h2>", "<a href=x>",
            "<table>", "</table>", "&nbsp;", "\u200b", " ", "kata", "<!--x-->", "<svg>", "</svg>", "<blockquote>", "<hr>", "<pre>",
            "\n", "<style>", "</style>", "<span style='mso-list:Ignore'>", "</span>", "<o:p>", "<select>", "<plaintext>"};
        for (int round = 0; round < 500; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            for (Block block : PastedHtml.blocks(html.toString())) {
                if (block instanceof Block.Text text) {
                    assertThat(text.text()).isNotBlank().doesNotContain("\u00a0", "\u200b", "  ", "\n");
                    assertThat(text.text()).isEqualTo(text.text().strip());
                }
            }
        }
    }

    @Test
    @EnabledIf("koenigIsHere")
    void clipboardsOfOtherProgramsGiveCleanBlocks() throws Exception {
        try (Stream<Path> files = Files.walk(KOENIG)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                List<Block> blocks = PastedHtml.blocks(Files.readString(file));
                assertThat(blocks).as(file.toString()).isNotEmpty();
                assertThat(PasteTelling.of(blocks)).noneMatch(line -> line.matches("(?s).*[\u00a0\u200b\ufeff].*|p "));
            }
        }
    }

    static boolean koenigIsHere() {
        return Files.isDirectory(KOENIG);
    }

    private static List<Block> randomBlocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            BlockId id = new BlockId("r" + i);
            blocks.add(switch (random.nextInt(6)) {
                case 0 -> new Block.Heading(id, 2 + random.nextInt(2), List.of(Span.plain("kepala & <b>")));
                case 1 -> new Block.Quote(id, randomSpans(random));
                case 2 -> new Block.ListItem(id, Block.ListKind.BULLET, randomSpans(random));
                case 3 -> new Block.ListItem(id, Block.ListKind.NUMBER, randomSpans(random));
                default -> new Block.Paragraph(id, randomSpans(random));
            });
        }
        return blocks;
    }

    private static List<Span> randomSpans(Random random) {
        List<Span> spans = new ArrayList<>();
        List<Mark> marks = List.of(Mark.STRONG, Mark.EMPHASIS, new Mark.Link("https://a.example/?x=1&y=2"));
        for (int i = random.nextInt(5); i >= 0; i--) {
            spans.add(Span.of("kata" + i + "<&>", marks.stream().filter(m -> random.nextBoolean()).toArray(Mark[]::new)));
        }
        return spans;
    }

    private static List<String> told(String html) {
        return PasteTelling.of(PastedHtml.blocks(html));
    }

    private static String fixture(String name) throws IOException {
        try (InputStream in = PastedHtmlTest.class.getResourceAsStream("/paste/" + name + ".html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
