package naskah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import naskah.house.House;
import naskah.storage.MemoryDataFolder;
import naskah.storage.StorageException;
import org.junit.jupiter.api.Test;

class ChosenDictionaryTest {
    private final MemoryDataFolder folder = new MemoryDataFolder(InstantSource.system());

    @Test
    void aFolderInWhichNobodyChoseNamesNone() throws StorageException {
        assertThat(ChosenDictionary.of(folder)).isEmpty();
    }

    @Test
    void theChosenPathIsKeptUntilItIsTakenBack() throws StorageException {
        Path chosen = Path.of("/kamus/id ID.dic");
        ChosenDictionary.keep(folder, Optional.of(chosen));
        assertThat(ChosenDictionary.of(folder)).contains(chosen);
        ChosenDictionary.keep(folder, Optional.empty());
        assertThat(ChosenDictionary.of(folder)).isEmpty();
    }

    @Test
    void itIsNoPartOfTheProfileThatIsShared() throws StorageException {
        Houses.keep(folder, House.standard());
        String before = folder.settings().get("house").orElseThrow();
        ChosenDictionary.keep(folder, Optional.of(Path.of("/kamus/id_ID.dic")));
        assertThat(folder.settings().get("house")).contains(before);
        assertThat(folder.settings().get("check.dictionary").orElseThrow()).contains("id_ID.dic");
    }

    @Test
    void aDamagedSettingNamesNone() throws StorageException {
        folder.settings().put("check.dictionary", "rusak");
        assertThat(ChosenDictionary.of(folder)).isEmpty();
    }
}
