package naskah.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naskah.check.spelling.Dictionaries;
import naskah.check.spelling.DictionaryLoad;
import naskah.house.House;
import naskah.ui.control.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryViewModelTest {
    @TempDir
    private Path temp;

    private final List<Optional<Path>> looked = new ArrayList<>();

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        DictionaryViewModel model = model(Optional.empty());
        assertThat(looked).isEmpty();
        model.open();
        model.open();
        assertThat(looked).containsExactly(Optional.empty());
    }

    @Test
    void whereThereIsNoneTheNoteSaysTheRemedy() {
        DictionaryViewModel model = model(Optional.empty());
        model.open();
        assertThat(note(model).kind()).isEqualTo(Note.Kind.ATTENTION);
        assertThat(note(model).text()).contains("hunspell-id");
    }

    @Test
    void aChosenDictionaryIsUsedAndNamed() throws IOException {
        DictionaryViewModel model = model(Optional.empty());
        Path words = dictionary("SET UTF-8\n");
        model.choose(words);
        assertThat(model.chosen()).contains(words);
        assertThat(note(model)).isEqualTo(Note.hint("Dipakai: " + words));
        model.chooseNone();
        assertThat(model.chosen()).isEmpty();
    }

    @Test
    void aFolderWithoutADictionaryChangesNothingAndIsNamed() {
        DictionaryViewModel model = model(Optional.of(temp.resolve("lama.dic")));
        model.choose(temp);
        assertThat(model.chosen()).contains(temp.resolve("lama.dic"));
        assertThat(note(model).text()).contains("Tidak ada kamus bahasa Indonesia di " + temp);
    }

    @Test
    void aBrokenDictionaryChangesNothingAndIsNamed() throws IOException {
        DictionaryViewModel model = model(Optional.empty());
        Path words = dictionary("SET UTF-8\nSFX A Y dua\n");
        model.choose(words);
        assertThat(model.chosen()).isEmpty();
        assertThat(note(model).kind()).isEqualTo(Note.Kind.WRONG);
        assertThat(note(model).text()).contains("id_ID.aff");
    }

    private Path dictionary(String affixes) throws IOException {
        Files.writeString(temp.resolve("id_ID.aff"), affixes);
        return Files.writeString(temp.resolve("id_ID.dic"), "1\nkata\n");
    }

    private static Note note(DictionaryViewModel model) {
        return model.noteProperty().get();
    }

    /** On a machine that has none of its own. */
    private DictionaryViewModel model(Optional<Path> chosen) {
        return new DictionaryViewModel(SettingsDesk.of(House.standard()), chosen, path -> {
            looked.add(path);
            return path.isEmpty() ? new DictionaryLoad.NotFound(List.of()) : new Dictionaries(path).load();
        });
    }
}
