package naskah.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import naskah.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrepositionBeforeCapitalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mereka tinggal diSurga kecil itu.           | Mereka tinggal di Surga kecil itu.",
        "Rombongan berangkat keJakarta.              | Rombongan berangkat ke Jakarta.",
        "Bus dariBogor tiba.                         | Bus dari Bogor tiba.",
        "DiJakarta hujan turun.                      | Di Jakarta hujan turun.",
        "KeBandung mereka pergi, lalu keBali.        | Ke Bandung mereka pergi, lalu ke Bali."
    })
    void separatesThePrepositionFromAName(String wrong, String right) {
        assertThat(Mended.by(new PrepositionBeforeCapital(), wrong)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Presiden tiba di Jakarta.",
        "Ia di-PHK kemarin.",
        "Surat itu di-email ke warga.",
        "Menurut Leonardo DiCaprio, film itu laris.",
        "Menurut Rani DiMaria, harga turun.",
        "Kediri, Dieng, dan Kendari banjir.",
        "Anak ke-2 itu datang.",
        "Aplikasi MediBang dibuka."
    })
    void leavesHyphensAndNamesAlone(String copy) {
        assertThat(Checks.of(new PrepositionBeforeCapital(), copy)).isEmpty();
    }
}
