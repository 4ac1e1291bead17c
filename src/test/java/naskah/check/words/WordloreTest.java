package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import naskah.check.Checks;
import naskah.check.Specimen;
import naskah.check.spelling.SmallDictionary;
import naskah.house.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordloreTest {
    private final Wordlore lore = new Wordlore(
            Checks.context(Specimen.read("Isi."), House.standard(), Optional.of(SmallDictionary.spelling())));

    @ParameterizedTest
    @ValueSource(strings = {
        "rumah", "rumahnya", "rumahku", "bukumulah", "kubaca", "kaubeli", "anak-anak", "buku-bukunya", "negara-negaralah",
        "apakah", "itupun", "diletakkan", "sebutkanlah", "ke-an"
    })
    void knowsWordsWithWhatMayHangOnThem(String word) {
        assertThat(lore.isKnown(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumahh", "kuzzyzx", "anak-zzyzx", "nyarumah"})
    void doesNotTakeEveryAffixForAClitic(String word) {
        assertThat(lore.isKnown(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nggak", "ngomong", "nonton", "bukuin", "dibeliin", "nutup", "nempatin", "ngutang"})
    void hearsEverydaySpeech(String word) {
        assertThat(lore.isSpoken(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumah", "kebruak", "zzyzxin", "nasi", "kain"})
    void takesOrdinaryWordsForNoSpeech(String word) {
        assertThat(lore.isSpoken(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "dihewankan", "merumahkan", "kehujanan", "memasyarakatkan", "berekonomi", "pascagempa", "antarkota", "menyekolahkan"
    })
    void seesAKnownRootUnderAffixesThatGoWithIt(String word) {
        assertThat(lore.isDerived(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumah", "mensekolahkan", "kebruak", "mempolitik", "dizzyzxkan"})
    void seesNoDerivationWhereTheSoundIsWrongOrTheRootUnknown(String word) {
        assertThat(lore.isDerived(word)).isFalse();
    }
}
