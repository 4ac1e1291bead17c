package naskah.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "naskah.packaging.Scripts#bashIsThere", disabledReason = "this system has no bash")
class LauncherTest {
    private static final String SAY_ARGUMENTS = "printf '<%s>\\n' \"$@\"";

    @TempDir
    private Path temp;

    private Scripts scripts;

    @BeforeEach
    void checkout() throws IOException {
        scripts = new Scripts(temp);
    }

    @Test
    void handsEveryArgumentToTheProgramAsItIs() throws Exception {
        scripts.built();
        scripts.jdk("25.0.3", SAY_ARGUMENTS);
        var result = scripts.start("naskah", "--data", "/map a", "list", "--query", "*");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("<--enable-native-access=ALL-UNNAMED>")
                .contains("<-cp>\n<" + scripts.root + "/target/naskah.jar:/m2/satu.jar:/m2/dua.jar>\n<naskah.app.Main>")
                .endsWith("<--data>\n</map a>\n<list>\n<--query>\n<*>\n");
    }

    @Test
    void onlyTheWindowUsesAndWritesTheArchiveOfLoadedClasses() throws Exception {
        scripts.built();
        scripts.jdk("25.0.3", SAY_ARGUMENTS);
        String archive = "<-XX:SharedArchiveFile=" + scripts.root + "/target/naskah.jsa>";
        assertThat(scripts.start("naskah").out()).contains(archive);
        assertThat(scripts.start("naskah", "--data", "/map a", "--lang=en").out()).contains(archive);
        assertThat(scripts.start("naskah", "--data", "/map a", "list").out()).doesNotContain("SharedArchiveFile");
        assertThat(scripts.start("naskah", "--help").out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void passesTheProgramsExitCodeOn() throws Exception {
        scripts.built();
        scripts.jdk("25", "exit 2");
        assertThat(scripts.start("naskah").code()).isEqualTo(2);
    }

    @Test
    void takesOnlyAJavaOfVersion25() throws Exception {
        scripts.built();
        scripts.jdk("17.0.9", "echo lama");
        scripts.jdk("2.5", "echo palsu");
        scripts.jdk("25.0.1", "echo benar");
        scripts.environment.put("JAVA_HOME", scripts.jdks.resolve("jdk-17.0.9").toString());
        assertThat(scripts.start("naskah").out()).isEqualTo("benar\n");
    }

    @Test
    void prefersJavaHomeWhenItIs25() throws Exception {
        scripts.built();
        scripts.jdk("25.0.1", "echo lain");
        Path chosen = scripts.jdk("25.0.9", "echo dipilih");
        scripts.environment.put("JAVA_HOME", chosen.toString());
        assertThat(scripts.start("naskah").out()).isEqualTo("dipilih\n");
    }

    @Test
    void findsTheJavaOnThePath() throws Exception {
        scripts.built();
        Path home = scripts.jdk("25.0.1", "echo dari-path");
        scripts.environment.put("NASKAH_JDKS", temp.resolve("kosong").toString());
        Files.createSymbolicLink(scripts.bin.resolve("java"), home.resolve("bin/java"));
        assertThat(scripts.start("naskah").out()).isEqualTo("dari-path\n");
    }

    @Test
    void saysInOneLineWhatToInstallWithoutJava25() throws Exception {
        scripts.jdk("17.0.9", "echo lama");
        var result = scripts.start("naskah", "list");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("JDK 25 tidak ditemukan", "temurin-25-jdk");
        scripts.environment.put("LANG", "en_US.UTF-8");
        assertThat(scripts.start("naskah").err()).contains("JDK 25 was not found");
    }

    @Test
    void saysInOneLineWhatToInstallWithoutMaven() throws Exception {
        scripts.jdk("25.0.3", SAY_ARGUMENTS);
        var result = scripts.start("naskah");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err().lines()).singleElement().asString().contains("apt-get install maven");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenSomethingChanged() throws Exception {
        scripts.jdk("25.0.3", "echo jalan");
        scripts.tool(
                "mvn",
                "echo '[INFO] ramai'; echo dibangun >> '" + temp.resolve("log") + "'",
                "mkdir -p target && printf x > target/naskah.jar",
                "printf x.jar > target/classpath.txt");
        assertThat(scripts.start("naskah").out()).isEqualTo("jalan\n");
        scripts.start("naskah");
        assertThat(temp.resolve("log")).hasContent("dibangun");
        Path source = Files.writeString(scripts.root.resolve("src/main/java/Baru.java"), "class Baru {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        scripts.start("naskah");
        assertThat(temp.resolve("log")).hasContent("dibangun\ndibangun");
    }

    @Test
    void aFailedBuildIsNotStarted() throws Exception {
        scripts.jdk("25.0.3", "echo jalan");
        scripts.tool("mvn", "exit 1");
        var result = scripts.start("naskah");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("tidak dapat dibangun");
    }

    @Test
    void aPackageWithItsJarsIsNeverBuilt() throws Exception {
        scripts.jdk("25.0.3", SAY_ARGUMENTS);
        Files.createDirectories(scripts.root.resolve("lib"));
        assertThat(scripts.start("naskah").out()).contains("<" + scripts.root + "/lib/*>");
    }
}
