package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import naskah.article.CaptionPrefill;
import naskah.document.Block;
import naskah.document.BlockId;
import naskah.document.Body;
import naskah.photo.PhotoId;
import naskah.photo.Pictures;
import naskah.storage.Revision;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of any name and captions of any text go in, are shown, go out and are printed; none steers a terminal or a page. */
class AnyNameTest {
    private static final String CAPTION = "<b>Tebal</b> & <script>alert(1)</script> \"kutip\" \u001b[2J ; , \u202eterbalik";
    private static final List<String> NAMES = List.of(
            "שלום עולם.jpg", "مرحبا بالعالم.jpg", "👨‍👩‍👧🇮🇩.jpg", "e\u0301clair.jpg", "éclair.jpg", "丰收的田野.jpg",
            "\u001b[31mmerah\u0007.jpg", "baris\nbaru.jpg", "a\u202egpj.exe.jpg", "<img src=x onerror=alert(1)>.jpg",
            "a".repeat(251) + ".jpg", "🌾".repeat(62) + ".jpg", " spasi .jpg", "-v.jpg", "koma,titik;kutip\".jpg", "..jpg");

    @TempDir
    private Path temp;

    private Terminal terminal;
    private Path folder;
    private List<String> ids;

    @BeforeEach
    void takeIn() throws IOException {
        terminal = new Terminal(temp.resolve("data"));
        folder = Files.createDirectories(temp.resolve("asal"));
        for (int i = 0; i < NAMES.size(); i++) {
            Files.write(folder.resolve(NAMES.get(i)), Pictures.jpeg(40 + i, 30));
        }
        Terminal.Result result = terminal.run("photo", "import", folder.toString());
        assertThat(result.code()).as(result.err()).isZero();
        ids = result.lines();
    }

    private JsonNode json(String... command) throws IOException {
        return new ObjectMapper().readTree(terminal.run(command).out());
    }

    @Test
    void everyNameIsKeptAsItIsAndListedInOneLineThatSteersNothing() throws IOException {
        assertThat(json("photo", "list", "--json").findValuesAsText("file")).containsExactlyInAnyOrderElementsOf(NAMES);
        Terminal.Result list = terminal.run("photo", "list");
        assertThat(list.lines()).hasSize(NAMES.size());
        assertThat(list.out()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void everyNameIsFoundInATable() throws IOException {
        StringBuilder table = new StringBuilder("file,description\n");
        List<String> asked = NAMES.stream().filter(name -> name.equals(name.strip())).toList();
        asked.forEach(name -> table.append('"').append(name.replace("\"", "\"\"")).append("\",Baru\n"));
        Terminal.Result result = terminal.run("photo", "batch", Files.writeString(temp.resolve("t.csv"), table).toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).hasSameSizeAs(asked);
    }

    @Test
    void htmlInACaptionIsTextEverywhere() throws Exception {
        for (String id : ids) {
            terminal.run("photo", "set", id, "description=" + CAPTION, "creditLine=<i>Warta</i>");
        }
        assertThat(json("photo", "show", ids.getFirst(), "--json").at("/metadata/description").asText())
                .contains("<script>alert(1)</script>");
        Path exported = export(ids);
        String page = Files.readString(exported.resolve("index.html"));
        assertThat(page).doesNotContain("<script>alert", "<b>Tebal", "<i>Warta").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        try (Stream<Path> pictures = Files.list(exported.resolve("pictures"))) {
            assertThat(pictures.map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThanOrEqualTo(2 * NAMES.size())
                    .allMatch(name -> name.matches("[a-z0-9-]+\\.(jpg|png|webp)"));
        }
    }

    @Test
    void aContactSheetShowsThemAll() throws IOException {
        List<String> command = new ArrayList<>(List.of("photo", "sheet", "--out", temp.resolve("lembar.pdf").toString()));
        command.addAll(ids);
        assertThat(terminal.run(command.toArray(String[]::new)).code()).isZero();
        assertThat(terminal.run("photo", "sheet", "--query", "", "--out", temp.resolve("lembar.png").toString()).lines()).hasSize(2);
        try (PDDocument pdf = Loader.loadPDF(temp.resolve("lembar.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("éclair.jpg", "-v.jpg", "<img src=x");
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    /** An article with every photo, its captions taken from the library. */
    private Path export(List<String> photos) throws Exception {
        terminal.open(data -> {
            List<Block> blocks = new ArrayList<>();
            for (String photo : photos) {
                var words = data.library().find(new PhotoId(photo)).orElseThrow().photo().metadata();
                blocks.add(new Block.Picture(
                        new BlockId("g" + blocks.size()), photo, CaptionPrefill.of(words)));
            }
            data.articles().create(
                    PhotoCommandsTest.article("satu", "Semua nama", "").withBody(new Body(blocks)), Revision.Kind.TYPED);
        });
        Terminal.Result result = terminal.run("export", "satu", "--out", temp.resolve("keluar").toString());
        assertThat(result.lines()).hasSize(1);
        return Path.of(result.lines().getFirst());
    }
}
