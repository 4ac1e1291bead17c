package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LostLetterKTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Data itu menunjukan kenaikan.           | Data itu menunjukkan kenaikan.",
        "Surat itu ditunjukan kepada polisi.     | Surat itu ditunjukkan kepada polisi.",
        "Ia memasukan surat ke laci.             | Ia memasukkan surat ke laci.",
        "Pemain itu menaklukan lawannya.         | Pemain itu menaklukkan lawannya.",
        "Buku itu diletakan di meja.             | Buku itu diletakkan di meja.",
        "Dokter menyuntikan vaksin.              | Dokter menyuntikkan vaksin.",
        "Pemerintah menaikan harga.              | Pemerintah menaikkan harga."
    })
    void givesBackTheKThatWasLost(String wrong, String right) {
        assertThat(Mended.by(new LostLetterK(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kebijakkan itu dicabut.                 | Kebijakan itu dicabut.",
        "Pendidikkan itu mahal.                  | Pendidikan itu mahal.",
        "Kerusakkan jalan meluas.                | Kerusakan jalan meluas.",
        "Pertunjukkan dimulai.                   | Pertunjukan dimulai.",
        "TINDAKKAN TEGAS                         | TINDAKAN TEGAS",
        "Penolakkan warga meluas.                | Penolakan warga meluas."
    })
    void takesAwayTheKThatIsTooMany(String wrong, String right) {
        assertThat(Mended.by(new LostLetterK(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Surat itu ditunjukannya.                | Surat itu ditunjukkannya.",
        "Ia memasukannya ke laci.                | Ia memasukkannya ke laci.",
        "Kebijakkannya dicabut.                  | Kebijakannya dicabut.",
        "MENUNJUKAN BUKTI                        | MENUNJUKKAN BUKTI",
        "Menunjukan surat itu wajib.             | Menunjukkan surat itu wajib."
    })
    void keepsCapitalsAndWhatHangsOn(String wrong, String right) {
        assertThat(Mended.by(new LostLetterK(), wrong)).isEqualTo(right);
    }

    @Test
    void mendsByTheDictionaryWhatNoTableHas() {
        assertThat(Mended.by(new LostLetterK(), "Surat itu ditunjukan, lalu dimasukannya.")).isEqualTo(
                "Surat itu ditunjukkan, lalu dimasukkannya.");
    }

    @Test
    void leavesAWordWhoseNearestFrequentWordHasLostAnotherLetterToTheMisspellings() {
        String copy = "Data itu menujukkan kenaikan.";
        assertThat(Checks.of(new LostLetterK(), copy)).isEmpty();
        assertThat(Checks.of(new UnknownWord(), copy))
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).first().isEqualTo("menunjukkan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Data itu menunjukkan kenaikan.",
        "Masukan warga ditampung.",
        "Kebijakan pendidikan itu dicabut.",
        "Mobil berhenti di belokan.",
        "Ia makan ikan bukan daging.",
        "Penyelidikan dilakukan polisi.",
        "Rapat di Kebijakkan Raya batal.",
        "Istilah \"menunjukan\" itu salah.",
        "Situs menunjukan.example.id ditutup."
    })
    void leavesRightWordsNamesAndTitlesAlone(String copy) {
        assertThat(Checks.of(new LostLetterK(), copy)).isEmpty();
    }
}
