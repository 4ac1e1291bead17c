package naskah.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "naskah.packaging.Scripts#bashIsThere", disabledReason = "this system has no bash")
class RunTest {
    /** A java that answers import with an id and export with a file. */
    private static final String[] DESK = {
        "case \" $* \" in",
        "*' import '*) echo n1 ;;",
        "*' export '*) mkdir -p \"${@: -1}/judul\" && touch \"${@: -1}/judul/article.json\" ;;",
        "*) echo jendela ;;",
        "esac",
    };
    private static final String ALL_LIBRARIES =
            "echo 'libgtk-3.so.0 libXtst.so.6 libXxf86vm.so.1 libGL.so.1'";

    @TempDir
    private Path temp;

    private Scripts scripts;

    @BeforeEach
    void checkout() throws IOException {
        scripts = new Scripts(temp);
        scripts.built();
        scripts.tool("uname", "echo Linux");
        scripts.tool("ldconfig", ALL_LIBRARIES);
        Files.writeString(temp.resolve("id_ID.dic"), "");
    }

    @Test
    void withoutADisplayItSaysSoAndDoesTheMainJob() throws Exception {
        scripts.jdk("25.0.3", DESK);
        var result = scripts.start("run");
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("Tidak ada layar", "Artikel contoh n1 diimpor");
        assertThat(result.out()).endsWith("/ekspor/judul/article.json\n");
    }

    @Test
    void opensTheDeskWhereEverythingIsThere() throws Exception {
        scripts.jdk("25.0.3", DESK);
        scripts.environment.put("DISPLAY", ":7");
        assertThat(scripts.start("run")).isEqualTo(new Scripts.Result(0, "jendela\n", ""));
    }

    @Test
    void doesTheMainJobWhenTheWindowCannotOpen() throws Exception {
        scripts.jdk("25.0.3", "[[ $# -gt 0 && \"$*\" == *Main ]] && exit 3", String.join("\n", DESK));
        scripts.environment.put("DISPLAY", ":7");
        var result = scripts.start("run");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("Jendela tidak dapat dibuka", "Artikel contoh n1 diimpor");
    }

    @Test
    void installsWhatIsMissingAsRoot() throws Exception {
        lackEverything();
        scripts.tool("id", "echo 0");
        scripts.tool("apt-get", "echo \"$*\" >> '" + temp.resolve("apt") + "'");
        var result = scripts.start("run");
        assertThat(result.out()).isEqualTo("jendela\n");
        assertThat(temp.resolve("apt"))
                .hasContent("-y -q install --no-install-recommends"
                        + " libgtk-3-0t64 libxtst6 libxxf86vm1 libgl1 hunspell-id");
    }

    @Test
    void namesTheOlderGtkPackageWhereTheNewerIsUnknown() throws Exception {
        lackEverything();
        scripts.tool("apt-cache", "exit 100");
        scripts.tool("id", "echo 1000");
        scripts.tool("sudo", "exit 1");
        scripts.tool("apt-get", "exit 9");
        var result = scripts.start("run");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains("sudo apt-get install libgtk-3-0 libxtst6 libxxf86vm1 libgl1 hunspell-id");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void installsThroughASudoThatAsksNothing() throws Exception {
        lackEverything();
        scripts.tool("id", "echo 1000");
        scripts.tool("sudo", "shift; \"$@\"");
        scripts.tool("true", "exit 0");
        scripts.tool("apt-get", "echo \"$*\" >> '" + temp.resolve("apt") + "'");
        assertThat(scripts.start("run").out()).isEqualTo("jendela\n");
        assertThat(temp.resolve("apt")).content().contains("install");
    }

    @Test
    void opensWithoutTheDictionaryWhenItMayNotInstall() throws Exception {
        scripts.jdk("25.0.3", DESK);
        scripts.environment.put("DISPLAY", ":7");
        Files.delete(temp.resolve("id_ID.dic"));
        scripts.tool("id", "echo 1000");
        scripts.tool("sudo", "exit 1");
        scripts.tool("apt-get", "exit 9");
        var result = scripts.start("run");
        assertThat(result.out()).isEqualTo("jendela\n");
        assertThat(result.err()).contains("sudo apt-get install hunspell-id");
    }

    @Test
    void namesThePackagesWhereThereIsNoApt() throws Exception {
        lackEverything();
        scripts.environment.put("LANG", "en_GB");
        var result = scripts.start("run");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("package manager", "libxtst6");
    }

    @Test
    void saysWhatToInstallWithoutJava25() throws Exception {
        var result = scripts.start("run");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("JDK 25");
    }

    private void lackEverything() throws IOException {
        scripts.jdk("25.0.3", DESK);
        scripts.environment.put("DISPLAY", ":7");
        scripts.tool("ldconfig", "echo tidak-ada");
        scripts.tool("apt-cache", "exit 0");
        Files.delete(temp.resolve("id_ID.dic"));
    }
}
