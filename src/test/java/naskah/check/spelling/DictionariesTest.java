package naskah.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {
    private static final Path SYSTEM = Path.of("/usr/share/hunspell/id_ID.dic");

    @TempDir
    private Path folder;

    @Test
    void findsADictionaryInAFolderOfAVersionedExtension() throws IOException {
        Path extension = Files.createDirectories(folder.resolve("4/user/uno_packages/cache/x.tmp_/dict-id-2.3.0.oxt"));
        copySmall(extension);
        assertThat(new Dictionaries(Optional.empty(), List.of(folder.resolve("none"), folder)).load())
                .isInstanceOf(DictionaryLoad.Ready.class);
    }

    @Test
    void readsEveryListOfWordsBesideTheAffixes() throws IOException {
        copySmall(folder);
        Files.writeString(folder.resolve("id_ID-rumah.dic"), "1\nzamrudiah\n");
        Spelling spelling = ready(new Dictionaries(Optional.of(folder.resolve("id_ID.dic"))));
        assertThat(List.of("zamrudiah", "dilakukan", "antarlembaga")).allMatch(spelling::knows);
    }

    @Test
    void saysWhereItLookedWhenThereIsNone() {
        assertThat(new Dictionaries(Optional.empty(), List.of(folder)).load())
                .isEqualTo(new DictionaryLoad.NotFound(List.of(folder)));
    }

    @Test
    void saysWhichChosenFileIsMissing() {
        Path chosen = folder.resolve("id_ID.aff");
        assertThat(new Dictionaries(Optional.of(chosen)).load()).isEqualTo(new DictionaryLoad.NotFound(List.of(chosen)));
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        Path affixes = Files.writeString(folder.resolve("id_ID.aff"), "SET UTF-8\nPFX D Y x\n");
        Files.writeString(folder.resolve("id_ID.dic"), "1\nkata\n");
        assertThat(new Dictionaries(Optional.of(folder)).load())
                .isInstanceOfSatisfying(DictionaryLoad.Unreadable.class, broken -> assertThat(broken.file()).isEqualTo(affixes));
    }

    @Test
    void suggestsTheWordThatIsMeant() {
        Spelling spelling = SmallDictionary.spelling();
        assertThat(spelling.suggest("pertaniann")).contains("pertanian").isEqualTo(spelling.suggest("pertaniann"));
    }

    @Test
    void looksInTheFoldersOfEachSystem() {
        assertThat(places("Windows 11", Map.of("APPDATA", "data"))).contains(Path.of("data", "LibreOffice"));
        assertThat(places("Mac OS X", Map.of())).contains(Path.of("home", "Library", "Spelling"));
        assertThat(places("Linux", Map.of())).startsWith(Path.of("bundled"), Path.of("/usr/share/hunspell"));
    }

    @Test
    void knowsTheLanguageWithTheSystemsDictionary() {
        assumeTrue(Files.isReadable(SYSTEM));
        Spelling spelling = ready(new Dictionaries(Optional.of(SYSTEM)));
        assertThat(List.of("menyejahterakan", "pertanggungjawaban", "warganet")).allMatch(spelling::knows);
        assertThat(spelling.knows("pertaniann")).isFalse();
        assertThat(spelling.roots("menyejahterakan")).contains("sejahtera");
    }

    private static List<Path> places(String system, Map<String, String> environment) {
        Map<String, String> properties = Map.of("os.name", system, "user.home", "home", "naskah.dictionaries", "bundled");
        return new DictionaryPlaces(environment, properties).folders();
    }

    private static void copySmall(Path to) throws IOException {
        for (String file : List.of("id_ID.aff", "id_ID.dic")) {
            Files.copy(SmallDictionary.folder().resolve(file), to.resolve(file));
        }
    }

    private static Spelling ready(Dictionaries dictionaries) {
        return ((DictionaryLoad.Ready) dictionaries.load()).spelling();
    }
}
