package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import naskah.house.House;
import naskah.house.Style;
import naskah.ui.control.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileViewModelTest {
    @TempDir
    private Path temp;

    private final SettingsViewModel settings = new SettingsViewModel(SettingsDesk.of(House.standard()));
    private final ProfileViewModel model =
            new ProfileViewModel(SettingsDesk.of(House.standard()), settings::house, settings::show);

    @Test
    void whatOneDeskGivesOutAnotherTakesIn() {
        settings.outlet.set("Suara Timur");
        settings.words.add("swafoto");
        House given = settings.house().orElseThrow();
        Path file = temp.resolve("profil.json");
        model.exportTo(file);
        assertThat(note()).isEqualTo(Note.hint("Profil ditulis ke " + file + "."));

        settings.show(House.standard().withStyle(Style.STANDARD));
        model.importFrom(file);
        assertThat(settings.house()).contains(given);
    }

    @Test
    void aFileThatIsNoProfileIsNamedAndChangesNothing() throws IOException {
        settings.outlet.set("Suara Timur");
        Path file = Files.writeString(temp.resolve("lain.json"), "{\"judul\":\"bukan profil\"}");
        model.importFrom(file);
        assertThat(note().kind()).isEqualTo(Note.Kind.WRONG);
        assertThat(note().text()).startsWith(file + " bukan profil redaksi");
        assertThat(settings.outlet.get()).isEqualTo("Suara Timur");
    }

    @Test
    void nothingIsGivenOutWhileSomethingIsWrong() {
        settings.outlet.set("");
        Path file = temp.resolve("profil.json");
        model.exportTo(file);
        assertThat(file).doesNotExist();
        assertThat(note().kind()).isEqualTo(Note.Kind.WRONG);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaid() {
        model.exportTo(temp.resolve("hilang/profil.json"));
        assertThat(note().text()).startsWith("Profil tidak dapat ditulis ke ");
    }

    private Note note() {
        return model.noteProperty().get();
    }
}
