package naskah.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.Slug;
import naskah.document.Body;
import naskah.format.Incoming;
import naskah.format.Refusal;
import naskah.format.folder.Exported;
import naskah.format.folder.Part;
import naskah.house.House;
import naskah.storage.ArticleForm;
import naskah.storage.DataFolder;
import naskah.storage.Revision;
import naskah.storage.StorageException;

/** Folders in memory, and a format of one line an article: "id|headline|text"; a line without bars is refused. */
final class TestTools implements Tools.Handover, Tools.Samples, ArticleForm {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    final Map<Path, MemoryFolder> folders = new HashMap<>();

    Tools tools() {
        return new Tools(
                this::open, folder -> House.standard(), (house, name, head) -> this::readLines, this, this, this,
                data -> java.util.Optional.empty());
    }

    MemoryFolder open(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folders.computeIfAbsent(path, MemoryFolder::new);
    }

    private void readLines(InputStream in, String fileName, Consumer<Incoming> sink) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] parts = line.split("\\|");
            sink.accept(
                    parts.length == 3
                            ? new Incoming.Read(article(parts), true, parts[2].contains("?") ? List.of("?") : List.of())
                            : new Incoming.Refused(new Refusal(Refusal.Reason.WRONG_SHAPE, fileName, "" + number)));
        }
    }

    static Article article(String... parts) {
        return Article.blank(new ArticleId(parts[0]))
                .withHeadline(parts[1])
                .withBody(Body.ofParagraphs(parts[2]).isBlank() ? Body.EMPTY : paragraphs(parts[2]));
    }

    private static Body paragraphs(String text) {
        return Body.of(new naskah.document.Block.Paragraph(
                new naskah.document.BlockId("b1"), naskah.document.Spans.plain(text)));
    }

    @Override
    public HandedOver write(Tools.Package content, Path out) throws IOException {
        Article article = content.stored().article();
        Path folder = out.resolve(Slug.of(article.headline()));
        Files.createDirectories(folder);
        for (Part part : content.parts()) {
            Files.writeString(folder.resolve(part.file()), line(article));
        }
        return new HandedOver.Written(new Exported.Done(folder, List.of()));
    }

    private static String line(Article article) {
        return String.join("|", article.id().value(), article.headline(), article.body().text());
    }

    @Override
    public byte[] write(Article article) {
        return MAPPER.createObjectNode()
                .put("id", article.id().value())
                .put("headline", article.headline())
                .put("text", article.body().text())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Article read(byte[] json) throws IOException {
        var node = MAPPER.readTree(json);
        return article(node.get("id").asText(), node.get("headline").asText(), node.get("text").asText());
    }

    @Override
    public List<ArticleId> install(DataFolder folder) throws StorageException {
        folder.articles().create(article("contoh-1", "Contoh", "Isi"), Revision.Kind.IMPORTED);
        return List.of(new ArticleId("contoh-1"));
    }

    @Override
    public List<ArticleId> remove(DataFolder folder) throws StorageException {
        folder.articles().trash(new ArticleId("contoh-1"));
        return List.of(new ArticleId("contoh-1"));
    }
}
