package naskah.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedHeadlineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`judul: Panen raya dimulai pekan depan\nPanen raya dimulai pekan depan, ujar Sri Handayani.` | `Panen raya dimulai pekan depan`",
        "`judul: Petani Kudus menanam padi lebih awal tahun ini\nPetani Kudus menanam padi lebih awal tahun ini karena irigasi lancar.` | `Petani Kudus menanam padi lebih awal tahun ini`"
    })
    void findsAHeadlineThatIsTheBodysOwnSentence(String copy, String marked) {
        assertThat(Checks.marked(new CopiedHeadline(), copy)).containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "judul: Sri: Panen raya dimulai pekan depan\nPanen raya dimulai pekan depan, ujar Sri Handayani.",
        "judul: Panen Raya Dimulai Pekan Depan, Kata Sri\nPanen raya dimulai pekan depan, kata Sri Handayani.",
        "judul: Petani Kudus Tanam Padi Lebih Awal\nPetani Kudus menanam padi lebih awal tahun ini.",
        "judul: Panen raya dimulai\nPanen raya dimulai, ujar Sri Handayani."
    })
    void leavesAHeadlineWithItsSpeakerOrItsOwnWords(String copy) {
        assertThat(Checks.marked(new CopiedHeadline(), copy)).isEmpty();
    }
}
