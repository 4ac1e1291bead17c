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
import naskah.cli.Console;
import naskah.cli.NaskahCommand;
import naskah.photo.PhotoId;
import naskah.storage.DataFolder;
import naskah.storage.StorageException;

/** The command line as the program runs it, on a data folder in SQLite. */
final class Terminal {
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    final Path data;
    String input = "";

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
                Map.of());
        int code = NaskahCommand.run(arguments, Adapters.tools(), console);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
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
