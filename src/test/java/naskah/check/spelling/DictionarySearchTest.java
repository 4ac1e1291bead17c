package naskah.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionarySearchTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"id_ID", "id-ID", "id", "ID_id"})
    void knowsTheNamesThatAnIndonesianDictionaryHas(String name) throws IOException {
        Path affixes = dictionary(folder, name);
        assertThat(DictionarySearch.below(folder))
                .contains(new DictionaryFiles(affixes, List.of(folder.resolve(name + ".dic"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "ms_MY", "id_US", "idn", "hid_ID"})
    void passesOverOtherLanguages(String name) throws IOException {
        dictionary(folder, name);
        assertThat(DictionarySearch.below(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id_ID.dic", "id_ID.aff", ""})
    void takesEitherFileOrTheFolderForTheDictionary(String chosen) throws IOException {
        Path affixes = dictionary(folder, "id_ID");
        assertThat(DictionarySearch.at(folder.resolve(chosen))).map(DictionaryFiles::affixes).contains(affixes);
    }

    @Test
    void takesAChosenDictionaryOfAnyName() throws IOException {
        Path affixes = dictionary(folder, "kamus-redaksi");
        assertThat(DictionarySearch.at(folder.resolve("kamus-redaksi.dic"))).map(DictionaryFiles::affixes).contains(affixes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak-ada", "tidak-ada.dic", "tidak-ada.aff"})
    void findsNothingAtAPathThatIsNotThere(String chosen) throws IOException {
        dictionary(folder, "id_ID");
        assertThat(DictionarySearch.at(folder.resolve(chosen))).isEmpty();
        assertThat(DictionarySearch.below(folder.resolve(chosen))).isEmpty();
    }

    @Test
    void needsAListOfWordsBesideTheAffixes() throws IOException {
        Files.writeString(folder.resolve("id_ID.aff"), "SET UTF-8\n");
        assertThat(DictionarySearch.below(folder)).isEmpty();
        assertThat(DictionarySearch.at(folder.resolve("id_ID.aff"))).isEmpty();
        assertThatThrownBy(() -> new DictionaryFiles(folder.resolve("id_ID.aff"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goesOnLookingAfterAffixesWithoutWords() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("a")).resolve("id_ID.aff"), "SET UTF-8\n");
        Path affixes = dictionary(Files.createDirectories(folder.resolve("b")), "id_ID");
        assertThat(DictionarySearch.below(folder)).map(DictionaryFiles::affixes).contains(affixes);
    }

    @Test
    void addsTheListsWhoseNamesBeginLikeTheAffixesInOrder() throws IOException {
        dictionary(folder, "id_ID");
        for (String name : List.of("id_ID-redaksi.dic", "ID_ID-berita.dic", "id_IDX.dic", "id_ID-catatan.txt", "en_US.dic")) {
            Files.writeString(folder.resolve(name), "1\nkata\n");
        }
        assertThat(DictionarySearch.below(folder).orElseThrow().words())
                .extracting(words -> words.getFileName().toString())
                .containsExactly("ID_ID-berita.dic", "id_ID-redaksi.dic", "id_ID.dic");
    }

    @Test
    void looksEightFoldersDeepAndNoDeeper() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("1/2/3/4/5/6/7"));
        Path deeper = Files.createDirectories(deep.resolve("8"));
        dictionary(deeper, "id_ID");
        assertThat(DictionarySearch.below(folder)).isEmpty();
        assertThat(DictionarySearch.below(folder.resolve("1"))).isPresent();
    }

    private static Path dictionary(Path where, String name) throws IOException {
        Files.writeString(where.resolve(name + ".dic"), "1\nkata\n");
        return Files.writeString(where.resolve(name + ".aff"), "SET UTF-8\n");
    }
}
