package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.cli.Console;
import naskah.cli.NaskahCommand;
import naskah.cli.Prompt;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one data folder hands over, another takes in and hands over again, by the command line as the program runs it. */
class RoundTripTest {
    private static final Path SEED = Path.of("../shared/seed/article.txt");

    private static final String MODIFIED = "(article:modified_time\" content=\"|\"dateModified\":\\s?\")[-+:.0-9TZ]+";

    @TempDir
    Path temp;

    @Test
    void exportImportExportGivesTheSameBytesPicturesIncluded() throws IOException {
        List<String> ids = run("one", "samples");
        assertThat(ids).isNotEmpty();
        run("one", "export", "--out", temp.resolve("first").toString(), ids);
        run("two", "import", folders("first"));
        run("two", "export", "--out", temp.resolve("second").toString(), ids);
        Map<String, String> first = bytes("first");
        assertThat(first.keySet()).anyMatch(name -> name.endsWith(".jpg")).anyMatch(name -> name.endsWith("index.html"));
        assertThat(bytes("second")).isEqualTo(first);
    }

    @Test
    void theSampleTextImportedExportedAndImportedAgainIsTheSameArticle() throws Exception {
        assertSameArticle(Path.of("assets/samples/artikel.txt"));
    }

    @Test
    void theSeedTextImportedExportedAndImportedAgainIsTheSameArticle() throws Exception {
        assumeTrue(Files.exists(SEED));
        assertSameArticle(SEED);
    }

    private void assertSameArticle(Path text) throws Exception {
        String id = run("one", "import", text.toString()).getFirst();
        run("one", "export", id, "--out", temp.resolve("out").toString());
        assertThat(run("two", "import", folders("out"))).containsExactly(id);
        Article first = article("one", id);
        assertThat(first.body().blocks()).hasSizeGreaterThan(3);
        assertThat(article("two", id)).isEqualTo(withoutNote(first));
    }

    /** The editor's note stays in the house. */
    private static Article withoutNote(Article article) {
        return article.withFiling(article.filing().withNote(""));
    }

    private Article article(String data, String id) throws StorageException {
        try (DataFolder folder = Adapters.job(temp.resolve(data))) {
            return folder.articles().find(new ArticleId(id)).orElseThrow().article();
        }
    }

    private List<String> folders(String name) throws IOException {
        try (Stream<Path> folders = Files.list(temp.resolve(name))) {
            return folders.map(Path::toString).sorted().toList();
        }
    }

    /** Every file below a folder by its name, pictures and JSON as hexadecimal text. */
    private Map<String, String> bytes(String name) throws IOException {
        Path root = temp.resolve(name);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(root.relativize(file).toString(), hex(file)));
        }
        return files;
    }

    /** The page also says when its data folder last stored the article, which is each folder's own. */
    private static String hex(Path file) {
        try {
            return file.endsWith("index.html")
                    ? Files.readString(file).replaceAll(MODIFIED, "$1")
                    : HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> run(String data, Object... command) {
        List<String> arguments = new ArrayList<>(List.of("--data", temp.resolve(data).toString()));
        for (Object part : command) {
            if (part instanceof List<?> several) {
                several.forEach(each -> arguments.add((String) each));
            } else {
                arguments.add((String) part);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = NaskahCommand.run(arguments, Adapters.tools(), new Console(
                new ByteArrayInputStream(new byte[0]), printing(out), printing(err), Map.of("LANG", "id_ID.UTF-8"), Prompt.NOBODY));
        assertThat(code).as(() -> err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
