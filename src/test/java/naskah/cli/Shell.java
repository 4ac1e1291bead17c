package naskah.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs commands on one data folder and catches what they print. */
final class Shell {
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    final TestTools tools = new TestTools();
    final Path data;
    String input = "";
    Map<String, String> environment = Map.of("LANG", "id_ID.UTF-8");

    Shell(Path data) {
        this.data = data;
    }

    MemoryFolder folder() {
        return tools.open(data);
    }

    Result run(String... command) {
        List<String> arguments = new ArrayList<>(List.of("--data", data.toString()));
        arguments.addAll(List.of(command));
        return runBare(arguments.toArray(String[]::new));
    }

    Result runBare(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                Prompt.NOBODY);
        int code = NaskahCommand.run(List.of(arguments), tools.tools(), console);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
