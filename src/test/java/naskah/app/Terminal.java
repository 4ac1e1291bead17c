package naskah.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.article.Article;
import naskah.article.ArticleId;
import naskah.article.NewsTime;
import naskah.cli.Console;
import naskah.cli.NaskahCommand;
import naskah.cli.Prompt;
import naskah.cli.Tools;
import naskah.document.Body;
import naskah.storage.DataFolder;
import naskah.photo.PhotoId;
import naskah.storage.Revision;
import naskah.storage.StorageException;
import naskah.storage.Stored;

/** A person at a command line with the program's own adapters, on one data folder. */
final class Terminal {
    /** What a command printed, and how it ended. */
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    final Path data;
    String input = "";
    Prompt prompt = Prompt.NOBODY;
    Tools tools = Adapters.tools();

    Terminal(Path data) {
        this.data = data;
    }

    Result run(String... command) {
        List<String> arguments = new ArrayList<>(List.of("--data", data.toString(), "--lang", "id"));
        arguments.addAll(List.of(command));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("LANG", "id_ID.UTF-8"),
                prompt);
        int code = NaskahCommand.run(arguments, tools, console);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A chief who is the administrator, and an editor; nobody has a passphrase. */
    void staff() {
        run("person", "add", "laras", "--name", "Laras", "--role", "copy_chief,administrator");
        run("person", "add", "ratri", "--name", "Ratri", "--role", "editor", "--as", "laras");
    }

    /** An article without any fault, written by the editor where there is one. */
    Stored write(String id, String... paragraphs) throws Exception {
        Article blank = Article.blank(new ArticleId(id)).withHeadline("Pasar pagi dibuka lagi");
        Article article = blank.withFiling(blank.filing().withCategory("Daerah"))
                .withPublished(Optional.of(NewsTime.ofIso("2024-05-21T11:17:36+07:00")))
                .withBody(Body.ofParagraphs(paragraphs));
        try (DataFolder folder = Adapters.job(data)) {
            folder.people().all().stream().filter(person -> person.id().value().equals("ratri")).forEach(person ->
                    folder.signIn(person.id()));
            return folder.articles().create(article, Revision.Kind.MARKED);
        }
    }

    void save(Article article, Revision.Kind kind) throws Exception {
        try (DataFolder folder = Adapters.job(data)) {
            long revision = folder.articles().find(article.id()).orElseThrow().revision();
            folder.articles().save(article, revision, kind);
        }
    }

    /** Takes the picture in under a file name and gives its id. */
    PhotoId add(String name, byte[] picture) throws IOException {
        Path file = Files.write(Files.createTempDirectory(data.getParent(), "asal").resolve(name), picture);
        return new PhotoId(run("photo", "import", file.toString()).lines().getFirst());
    }

    interface Work {
        void on(DataFolder folder) throws StorageException;
    }

    void open(Work work) throws StorageException {
        try (DataFolder folder = Adapters.job(data)) {
            work.on(folder);
        }
    }
}
