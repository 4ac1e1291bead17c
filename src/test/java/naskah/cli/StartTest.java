package naskah.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naskah.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

    @Test
    void nothingAsksForTheWindowOnTheUsualFolder() {
        assertThat(Start.of(List.of())).isEqualTo(new Start(Optional.empty(), Optional.empty(), false));
    }

    @Test
    void aFolderAndALanguageStillAskForTheWindow() {
        Start expected = new Start(Optional.of(Path.of("/x")), Optional.of(Language.ENGLISH), false);
        assertThat(Start.of(List.of("--data", "/x", "--lang", "en"))).isEqualTo(expected);
        assertThat(Start.of(List.of("--lang=en", "--data=/x"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "--help", "--data", "--lang fr", "--data /x import -", "--datax y", "-V"})
    void anythingElseIsForTheCommandLine(String arguments) {
        assertThat(Start.of(List.of(arguments.split(" "))).job()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', /home/sari/.local/share/naskah",
        "Linux, /srv/data, '', /srv/data/naskah",
        "Linux, relatif, '', /home/sari/.local/share/naskah",
        "Mac OS X, /srv/data, '', /home/sari/Library/Application Support/Naskah",
        "Windows 11, '', /Roaming, /Roaming/Naskah",
        "Windows 11, '', '', /home/sari/AppData/Roaming/Naskah",
    })
    void theUsualFolderIsTheSystemsPlaceForData(String system, String xdg, String appData, String expected) {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", xdg, "APPDATA", appData);
        assertThat(DataPlace.of(system, "/home/sari", environment)).isEqualTo(Path.of(expected));
    }
}
