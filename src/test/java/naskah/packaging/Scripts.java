package naskah.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The start scripts in a checkout of their own, with a PATH that holds only what a test puts there. */
final class Scripts {
    private static final List<String> PLAIN_TOOLS =
            List.of("find", "mktemp", "readlink", "env", "mkdir", "touch", "cat");

    final Path root;
    final Path bin;
    final Path jdks;
    final Map<String, String> environment = new HashMap<>();

    record Result(int code, String out, String err) {}

    Scripts(Path temp) throws IOException {
        root = Files.createDirectories(temp.resolve("checkout dengan spasi"));
        bin = Files.createDirectories(temp.resolve("bin"));
        jdks = Files.createDirectories(temp.resolve("jdks"));
        Files.createDirectories(root.resolve("packaging"));
        Files.createDirectories(root.resolve("src/main/java"));
        Files.createDirectories(root.resolve("assets/samples"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        for (String name : List.of("run", "naskah", "common.sh")) {
            Files.copy(Path.of("packaging", name), root.resolve("packaging").resolve(name));
            root.resolve("packaging").resolve(name).toFile().setExecutable(true);
        }
        for (String tool : PLAIN_TOOLS) {
            Files.createSymbolicLink(bin.resolve(tool), onPath(tool));
        }
        Files.createSymbolicLink(bin.resolve("bash"), onPath("bash"));
        environment.put("PATH", bin.toString());
        environment.put("HOME", temp.toString());
        environment.put("TMPDIR", temp.toString());
        environment.put("NASKAH_JDKS", jdks.toString());
        environment.put("NASKAH_HUNSPELL", temp.toString());
        environment.put("LANG", "id_ID.UTF-8");
    }

    static boolean bashIsThere() {
        return Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash"));
    }

    /** A tool of that name on the PATH, with these shell lines as its body. */
    void tool(String name, String... lines) throws IOException {
        script(bin.resolve(name), lines);
    }

    /** A JDK of that version whose java does these shell lines. */
    Path jdk(String version, String... lines) throws IOException {
        Path home = jdks.resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), lines);
        return home;
    }

    void built() throws IOException {
        Files.createDirectories(root.resolve("target"));
        Files.writeString(root.resolve("target/naskah.jar"), "x");
        Files.writeString(root.resolve("target/classpath.txt"), "/m2/satu.jar:/m2/dua.jar");
        Files.writeString(root.resolve("target/naskah.stamp"), "");
    }

    Result start(String script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(bin.resolve("bash").toString());
        command.add(root.resolve("packaging").resolve(script).toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(root, "out", "");
        Path err = Files.createTempFile(root, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the script did not end: " + command);
        }
        return new Result(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!" + onPath("bash") + "\n" + String.join("\n", lines) + "\n");
        file.toFile().setExecutable(true);
    }

    private static Path onPath(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " on this system"));
    }
}
