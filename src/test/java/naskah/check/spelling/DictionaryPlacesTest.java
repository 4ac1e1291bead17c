package naskah.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryPlacesTest {
    private static final Path HOME = Path.of("rumah");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X", "FreeBSD"})
    void looksFirstWhereAPackagedProgramBringsItsOwn(String system) {
        Map<String, String> properties =
                Map.of("os.name", system, "user.home", "rumah", "naskah.dictionaries", "bawaan");
        assertThat(new DictionaryPlaces(Map.of(), properties).folders()).startsWith(Path.of("bawaan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "FreeBSD"})
    void looksInTheSystemThenInThePersonsFolders(String system) {
        assertThat(places(system, Map.of()).indexOf(Path.of("/usr/share/hunspell")))
                .isNotNegative()
                .isLessThan(places(system, Map.of()).indexOf(HOME.resolve(".local/share/hunspell")));
    }

    @Test
    void looksIntoTheSpellingOfAMac() {
        assertThat(places("Mac OS X", Map.of())).contains(
                HOME.resolve("Library/Spelling"), HOME.resolve("Library/Application Support/LibreOffice"));
    }

    @Test
    void looksIntoEveryLibreOfficeOfWindowsAndNothingElseThere() throws IOException {
        for (String program : List.of("LibreOffice 7", "libreoffice 24", "Office")) {
            Files.createDirectory(folder.resolve(program));
        }
        assertThat(places("Windows 11", Map.of("ProgramFiles", folder.toString())))
                .containsExactlyInAnyOrder(folder.resolve("libreoffice 24"), folder.resolve("LibreOffice 7"));
    }

    @Test
    void looksIntoTheLaterOfTwoVersionsFirst() throws IOException {
        for (String program : List.of("LibreOffice 24", "LibreOffice 25")) {
            Files.createDirectory(folder.resolve(program));
        }
        assertThat(places("Windows 11", Map.of("ProgramW6432", folder.toString())))
                .containsExactly(folder.resolve("LibreOffice 25"), folder.resolve("LibreOffice 24"));
    }

    @Test
    void looksIntoTheRoamingFolderOfWindowsLast() throws IOException {
        Files.createDirectory(folder.resolve("LibreOffice"));
        assertThat(places("Windows 11", Map.of("ProgramFiles", folder.toString(), "APPDATA", "data")))
                .containsExactly(folder.resolve("LibreOffice"), Path.of("data", "LibreOffice"));
    }

    @Test
    void passesOverVariablesThatAreBlankOrLeadNowhere() {
        Map<String, String> environment =
                Map.of("ProgramFiles", " ", "ProgramW6432", folder.resolve("hilang").toString(), "APPDATA", "");
        assertThat(places("Windows 11", environment)).isEmpty();
    }

    @Test
    void hasPlacesWithoutKnowingAnythingOfTheMachine() {
        assertThat(new DictionaryPlaces(Map.of(), Map.of()).folders()).contains(Path.of("/usr/share/hunspell"));
    }

    private static List<Path> places(String system, Map<String, String> environment) {
        return new DictionaryPlaces(environment, Map.of("os.name", system, "user.home", "rumah")).folders();
    }
}
