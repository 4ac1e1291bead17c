package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import naskah.house.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitParticleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Apa kah ia datang?                          | Apakah ia datang?",
        "Baca lah buku itu.                          | Bacalah buku itu.",
        "Rumah nya terbakar.                         | Rumahnya terbakar.",
        "Rumah-nya terbakar.                         | Rumahnya terbakar.",
        "Menurut surat nya, rapat batal.             | Menurut suratnya, rapat batal.",
        "Mobil itu kecil, harga-nya turun.           | Mobil itu kecil, harganya turun."
    })
    void joinsTheParticle(String wrong, String right) {
        assertThat(Mended.by(new SplitParticle(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Apakah ia datang?",
        "Bacalah buku itu.",
        "Menurut KPK-nya, rapat batal.",
        "Gadget-nya hilang.",
        "Menurut Nurtleu nya, harga turun.",
        "Ya lah, ia datang.",
        "“Lah, kok hilang?” katanya.",
        "Ia pergi. Lah, kok hilang?",
        "Akhiran -nya dan -lah itu sulit.",
        "Rumah Nya Zen dibuka."
    })
    void leavesForeignWordsNamesAndSpeechAlone(String copy) {
        assertThat(Checks.of(new SplitParticle(), copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Baca lah buku itu,” katanya.", "\"Tidur lah,\" kata guru."})
    void onlyAsksAboutLahInSpeech(String copy) {
        assertThat(Checks.of(new SplitParticle(), copy))
                .extracting(finding -> finding.hit().weighed(Weight.ERROR))
                .containsExactly(Weight.NOTE);
    }
}
