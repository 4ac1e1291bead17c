package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.house.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`Kudus (Antara) - Panen raya dimulai.` | `Kudus`",
        "`SEMARANG, Warta Naskah -- Panen raya dimulai.` | `SEMARANG`",
        "`kota: semarang\nPanen raya dimulai.` | `Panen`",
        "`kota: Semarang -\nkategori: Daerah\nPanen raya dimulai.` | `Panen`",
        "`kategori: Nasional\nPara petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota.` | `Para`"
    })
    void findsADatelineThatIsTypedOrOffForm(String copy, String marked) {
        assertThat(Checks.marked(new TypedDateline(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kota: Semarang\nPanen raya dimulai.",
        "Sri Handayani - petani teladan - memanen gabah.",
        "Semarang-Kudus ditempuh dua jam.",
        "kategori: Opini\nPara petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota.",
        "kategori: Nasional\nPanen raya dimulai."
    })
    void leavesADatelineInItsField(String copy) {
        assertThat(Checks.marked(new TypedDateline(), copy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`kota: Beijing\nkategori: Nasional\nPanen raya dimulai di Beijing.` | WARNING",
        "`kota: Medan\nkategori: Nasional\nPara petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota.` | NOTE",
        "`kota: Medan\nPara petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota.` | NOTE"
    })
    void takesACityThatTheTextDoesNotNameAsANote(String copy, Weight weight) {
        assertThat(Checks.weights(new ForeignDateline(), copy)).containsExactly(weight);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kota: Beijing\nkategori: Internasional\nPanen raya dimulai di Beijing.",
        "kota: Jakarta\nkategori: Nasional\nPara petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota.",
        "kota: Denpasar\nkategori: Nasional\nPara petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Para petani di kawasan itu menanam padi, memanen gabah, dan menjualnya ke kota. Gubernur Bali hadir.",
        "kota: Medan\nkategori: Nasional\nPanen raya dimulai."
    })
    void leavesADatelineThatFits(String copy) {
        assertThat(Checks.marked(new ForeignDateline(), copy)).isEmpty();
    }
}
