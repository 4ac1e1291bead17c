package naskah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path temp;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(temp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "list --panjang; --panjang",
        "terbitkan; terbitkan",
        "import; FILE",
        "export a1; --out",
        "export a1 --out x --format pdf; pdf",
        "show; ID",
        "show a b; b",
        "list --limit 0; 0",
        "list --limit -3; -3",
        "list --limit banyak; banyak",
        "list --limit 99999999; 99999999",
        "list --limit; --limit",
        "--lang fr list; fr",
        "submit; ID",
        "embargo a1; --until",
        "diff a1 satu; satu",
        "approve a1 --passphrase-fd tiga; tiga",
        "person add ratri --name Ratri --role penyihir; penyihir",
    })
    void wrongUsageIsOneSentenceWithExitCodeTwo(String command, String named) {
        Shell.Result result = shell.run(command.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().contains(named, "--help");
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(shell.runBare()).extracting(Shell.Result::code).isEqualTo(2);
        assertThat(shell.run().err()).contains("naskah --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "export", "list", "show", "related", "revisions", "backup", "verify", "samples",
        "submit", "take-back", "approve", "return", "hold", "release", "embargo", "publish", "withdraw", "revise", "queue", "history",
        "diff", "at", "person", "correct", "evidence", "schedule"})
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Shell.Result indonesian = shell.run(command, "--help");
        Shell.Result english = shell.run("--lang", "en", command, "--help");
        assertThat(indonesian.code()).isZero();
        assertThat(indonesian.out()).startsWith("Pemakaian: naskah " + command).contains("Folder data");
        assertThat(english.out()).startsWith("Usage: naskah " + command).contains("Data folder");
    }

    @Test
    void helpListsEveryCommand() {
        assertThat(shell.runBare("--help").out())
                .contains("Perintah:", "import", "export", "list", "show", "related", "revisions", "backup", "verify",
                        "samples", "submit", "approve", "queue", "history", "diff", "person", "Kode keluar");
    }

    @Test
    void theDataFolderMayBeNamedAfterTheCommand() {
        assertThat(shell.runBare("list", "--data", temp.toString()).code()).isZero();
    }

    @Test
    void speaksTheLanguageOfTheEnvironmentUnlessAnotherIsChosen() {
        shell.environment = Map.of("LANG", "en_GB.UTF-8");
        assertThat(shell.run("show", "x").err()).contains("There is no article x");
        assertThat(shell.run("--lang=id", "show", "x").err()).contains("Tidak ada artikel x");
        shell.environment = Map.of("LANG", "C");
        assertThat(shell.run("show", "x").err()).contains("Tidak ada artikel x");
        shell.environment = Map.of("LANG", "id_ID", "LC_ALL", "en_US");
        assertThat(shell.run("show", "x").err()).contains("There is no article x");
    }
}
